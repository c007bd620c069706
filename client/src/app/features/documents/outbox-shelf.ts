import type { OutboxShelf, WaitingOperation } from './outbox';

const database = 'dienhong.outbox';
const store = 'operations';

/** Waiting operations in the browser's own database. Where there is none, they live as long as the page. */
export class BrowserShelf implements OutboxShelf {
  private opening: Promise<IDBDatabase> | undefined;

  async load(accountId: string): Promise<readonly WaitingOperation[]> {
    const all = await this.ask<WaitingOperation[]>(
      'readonly',
      (operations) => operations.getAll() as IDBRequest<WaitingOperation[]>,
    );
    return all.filter((waiting) => waiting.accountId === accountId);
  }

  async keep(waiting: WaitingOperation): Promise<void> {
    await this.ask('readwrite', (operations) =>
      operations.put(waiting, waiting.operation.operationId),
    );
  }

  async drop(operationId: string): Promise<void> {
    await this.ask('readwrite', (operations) => operations.delete(operationId));
  }

  private async ask<Answer>(
    mode: IDBTransactionMode,
    question: (operations: IDBObjectStore) => IDBRequest<Answer>,
  ): Promise<Answer> {
    this.opening ??= open();
    const opened = await this.opening;
    return answered(question(opened.transaction(store, mode).objectStore(store)));
  }
}

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(database, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore(store);
  };
  return answered(asked);
}

function answered<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser keeps nothing'));
    };
  });
}
