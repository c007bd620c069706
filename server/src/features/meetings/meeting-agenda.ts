import { Injectable } from '@nestjs/common';

type HasItem = (meetingId: string, itemId: string) => Promise<boolean>;

/** Where a word that belongs to an agenda item, such as a vote, asks whether the item exists. */
@Injectable()
export class MeetingAgenda {
  private hasItem: HasItem = () => Promise.resolve(true);

  /** The agenda says here which items it has. */
  provide(hasItem: HasItem): void {
    this.hasItem = hasItem;
  }

  has(meetingId: string, itemId: string): Promise<boolean> {
    return this.hasItem(meetingId, itemId);
  }
}
