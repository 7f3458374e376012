/**
 * Numbers of the events the host sends, by the name in the client's registration method
 * (`_RegisterDataChangedEvent` → DataChangedEvent). An event that is not here is refused at registration.
 */
export const eventTypes = {
  Worksheet: {
    DataChangedEvent: 10,
    ActivatedEvent: 11,
    DeactivatedEvent: 12,
    AddedEvent: 13,
    SelectionChangedEvent: 14,
    DeletedEvent: 15,
    CalculatedEvent: 16,
    EventNameChanged: 25,
  },
  Table: {
    SelectionChangedEvent: 100,
    DataChangedEvent: 101,
    AddedEvent: 102,
    DeletedEvent: 103,
  },
} as const;

/** Old-style events of the document: the client never registers them, so they are always sent. */
export const documentSelectionChanged = 2;

/** Category of all events of the object model. */
export const eventCategory = 65536;
