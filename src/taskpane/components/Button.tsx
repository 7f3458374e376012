import type { ComponentPropsWithRef, ReactNode } from "react";

interface Props extends Omit<ComponentPropsWithRef<"button">, "className"> {
  readonly look?: "primary" | "outline" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactNode;
  readonly iconAfter?: ReactNode;
  /** Does nothing now, but can still be reached and read. */
  readonly isIdle?: boolean;
}

/** A button with the looks of Fluent's, drawn with its tokens: Fluent's own would cost a tenth of the first load. */
export function Button({ look = "outline", size = "medium", icon, iconAfter, isIdle = false, ...rest }: Props) {
  const { children, onClick, ...others } = rest;
  return (
    <button
      type="button"
      {...others}
      {...(isIdle ? { "aria-disabled": true } : onClick === undefined ? {} : { onClick })}
      className={`button ${look} ${size}${children === undefined ? " icon-only" : ""}`}
    >
      {icon}
      {children}
      {iconAfter}
    </button>
  );
}
