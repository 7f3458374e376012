import type { Handle } from "./handle";
import { nothing } from "./handle";
import { notImplemented } from "./refusal";
import type { QueryInfo, Wire } from "./wire";

/** What a `load` asks of one object: all its scalars, and single members with what is asked of them. */
interface Wish {
  all: boolean;
  readonly members: Map<string, Wish>;
}

/** Answers a `load`: only what was asked, so that the client reports the rest as not loaded. */
export function query(handle: Handle, info: QueryInfo | undefined): Wire {
  return answer(handle, wishOf(info), info);
}

function wishOf(info: QueryInfo | undefined): Wish {
  const root = emptyWish();
  for (const path of info?.Select ?? []) add(root, path, false);
  for (const path of info?.Expand ?? []) add(root, path, true);
  if (info?.Select === undefined || info.Select.length === 0) root.all = true;
  return root;
}

const emptyWish = (): Wish => ({ all: false, members: new Map() });

function add(root: Wish, path: string, everything: boolean): void {
  let wish = root;
  for (const part of path.split("/").map((name) => name.trim())) {
    if (part === "*") wish.all = true;
    else wish = childOf(wish, part);
  }
  if (everything) wish.all = true;
}

function childOf(wish: Wish, name: string): Wish {
  const key = name.toLowerCase();
  const known = wish.members.get(key);
  if (known !== undefined) return known;
  const made = emptyWish();
  wish.members.set(key, made);
  return made;
}

function answer(handle: Handle, wish: Wish, page?: QueryInfo): Wire {
  if (handle === nothing) return null;
  const values: Record<string, Wire> = { ...handle.identity() };
  if (wish.all) for (const name of handle.scalars()) values[name] = handle.read(name);
  const ofItems = emptyWish();
  for (const [name, inner] of wish.members) answerMember(handle, name, inner, values, ofItems);
  const items = wish.all || ofItems.all || ofItems.members.size > 0 ? handle.items() : null;
  if (items !== null) values["_Items"] = answerItems(items, wish.all ? { ...ofItems, all: true } : ofItems, page);
  return values;
}

function answerMember(handle: Handle, name: string, wish: Wish, values: Record<string, Wire>, ofItems: Wish): void {
  if (name === "$none" || name === "isnullobject") return;
  const scalar = handle.scalar(name);
  if (scalar !== null) {
    values[scalar] = handle.read(scalar);
    return;
  }
  if (handle.items() !== null) {
    merge(ofItems, name === "items" ? orEverything(wish) : namedOnly(name, wish));
    return;
  }
  const navigation = handle.navigation(name);
  if (navigation === null) throw notImplemented(`${handle.className}.${name}`);
  values[navigation] = answer(handle.navigate(navigation), orEverything(wish));
}

/** `load("worksheet")` means its scalars. */
function orEverything(wish: Wish): Wish {
  return wish.members.size === 0 ? { all: true, members: wish.members } : wish;
}

function namedOnly(name: string, wish: Wish): Wish {
  return { all: false, members: new Map([[name, wish]]) };
}

function merge(into: Wish, wish: Wish): void {
  if (wish.all) into.all = true;
  for (const [name, inner] of wish.members) merge(childOf(into, name), inner);
}

function answerItems(items: readonly Handle[], wish: Wish, page: QueryInfo | undefined): Wire {
  const skip = page?.Skip ?? 0;
  const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  return shown.map((item, position) => ({ ...asObject(answer(item, wish)), _Index: skip + position }));
}

function asObject(value: Wire): Readonly<Record<string, Wire>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, Wire>) : {};
}
