const sheet = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  EventNameChanged: 25,
} as const;

const table = { DataChangedEvent: 101 } as const;

/**
 * Numbers of the events the host sends, by the class they are registered on and the name in the client's registration
 * method (`_RegisterDataChangedEvent` → DataChangedEvent). An event that is not here is refused at registration.
 */
export const eventTypes = {
  Worksheet: sheet,
  WorksheetCollection: { ...sheet, AddedEvent: 13, DeletedEvent: 15 },
  Table: { ...table, SelectionChangedEvent: 100 },
  TableCollection: { ...table, AddedEvent: 102, DeletedEvent: 103 },
} as const;

/** Old-style events of the document: the client never registers them, so they are always sent. */
export const documentSelectionChanged = 2;

/** Category of all events of the object model. */
export const eventCategory = 65536;
