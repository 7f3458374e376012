import { BookOpenRegular } from "@fluentui/react-icons/headless/svg/book-open";
import { DocumentAddRegular } from "@fluentui/react-icons/headless/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/headless/svg/folder-open";
import type { ReactNode } from "react";

interface Props {
  readonly icon: "new" | "open" | "guide";
  readonly title: string;
  /** What going through it does to the workbook. */
  readonly does: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const icons = { new: DocumentAddRegular, open: FolderOpenRegular, guide: BookOpenRegular };

/** One way to begin. */
export function Door({ icon, title, does, isOpen, children }: Props) {
  const Icon = icons[icon];
  return (
    <details className="door" open={isOpen}>
      <summary>
        <Icon aria-hidden="true" />
        <span className="door-text">
          <strong>{title}</strong>
          <span>{does}</span>
        </span>
      </summary>
      <div className="door-inside">{children}</div>
    </details>
  );
}
