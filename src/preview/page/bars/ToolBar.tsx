import {
  Button,
  Checkbox,
  Divider,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
  Field,
  Text,
} from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import type { ReactElement } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import { excelApis, languages, type Settings, themes } from "../session/settings";

interface Props {
  readonly words: PreviewWords;
  readonly file: string;
  readonly settings: Settings;
  readonly remote: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onRemote: (remote: boolean) => void;
}

/** The page's own commands, and the surroundings in which the add-in is tried. */
export function ToolBar(props: Props): ReactElement {
  const { words, file } = props;
  return (
    <header className="tool-bar" data-region="toolBar" aria-label={words.product}>
      <h1 className="product">{words.product}</h1>
      <NotExcel words={words} />
      <Divider vertical className="divider" />
      <Commands {...props} />
      <Text className="file" truncate wrap={false}>
        {file}
      </Text>
      <Surroundings {...props} />
    </header>
  );
}

function NotExcel({ words }: Pick<Props, "words">): ReactElement {
  return (
    <Popover withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className="not-excel">
          {words.notExcel}
        </button>
      </PopoverTrigger>
      <PopoverSurface style={{ maxWidth: 360 }}>{words.notExcelDetail}</PopoverSurface>
    </Popover>
  );
}

function Commands({ words, onNew, onOpen, onSave, onUndo, onRedo }: Props): ReactElement {
  return (
    <>
      <Button appearance="subtle" icon={<DocumentAdd20Regular />} onClick={onNew}>
        {words.newWorkbook}
      </Button>
      <Button appearance="subtle" icon={<FolderOpen20Regular />} onClick={onOpen}>
        {words.open}
      </Button>
      <Button appearance="subtle" icon={<Save20Regular />} onClick={onSave}>
        {words.save}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        aria-label={words.undo}
        title={words.undo}
        onClick={onUndo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        aria-label={words.redo}
        title={words.redo}
        onClick={onRedo}
      />
    </>
  );
}

function Surroundings({ words, settings, remote, onSettings, onRemote }: Props): ReactElement {
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Beaker20Regular />}>
          {words.testAs}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="surroundings">
        <Choice
          label={words.language}
          value={settings.language}
          choices={languages}
          onChoice={(language) => onSettings({ ...settings, language })}
        />
        <Choice
          label={words.theme}
          value={settings.theme}
          choices={themes.map((id) => ({ id, name: words.themes[id] }))}
          onChoice={(theme) => onSettings({ ...settings, theme })}
        />
        <Choice
          label={words.excelApi}
          value={settings.excelApi}
          choices={excelApis.map((id) => ({ id, name: id }))}
          onChoice={(excelApi) => onSettings({ ...settings, excelApi })}
        />
        <Checkbox
          checked={remote}
          label={words.remoteEdits}
          title={words.remoteEditsDetail}
          onChange={(_event, { checked }) => onRemote(checked === true)}
        />
      </PopoverSurface>
    </Popover>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly id: T; readonly name: string }[];
  readonly onChoice: (choice: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChoice }: ChoiceProps<T>): ReactElement {
  const choose = (chosen: string): void => {
    const choice = choices.find(({ id }) => id === chosen);
    if (choice) onChoice(choice.id);
  };
  return (
    <Field label={label}>
      <RadioGroup layout="horizontal" value={value} onChange={(_event, data) => choose(data.value)}>
        {choices.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}
