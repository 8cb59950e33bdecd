import type { Language, Scenario } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isWorkbook, openFile, saveFile } from '../../state/files.ts';
import { type Opened, openLink, partOf, withoutLink } from '../../state/share-link.ts';
import type { Restored } from '../../state/storage.ts';
import { fileName } from '../../theme/file-name.ts';
import { isOn } from '../attributes/setting-of.ts';
import type { KeepController, KeepEvents, KeepFailure } from '../keep-controller.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import type { Notice } from '../notice/notice.component.ts';
import { notice, openedNotice } from '../opened-notice.ts';
import { ownTitle } from '../own-title.ts';
import { placeName } from '../place-name.ts';
import { problemNames } from '../problems/problem-names.ts';
import { createStart } from '../starts.ts';
import { today } from '../today.ts';
import type { WorkController } from './work-controller.ts';

interface Settings {
  readonly work: WorkController;
  readonly keeping: KeepController;
  readonly language: () => Language;
  readonly say: (text: string, stays?: boolean) => void;
  /** A notice stands there that is to be read first. */
  readonly notified: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;
type Found = Restored | { readonly status: 'unanswered' };

/**
 * What comes from outside – a link, a file, what was kept in the browser, another window – and what is told of it. None
 * of it takes the place of the reader's own work unasked.
 */
export class ArrivalController implements ReactiveController, KeepEvents {
  notice: Notice | undefined;
  /** A choice about what is kept, for as long as something is. */
  private choice: Notice | undefined;
  /** The choice about a link that is looked at: it stays until it is made. */
  private looked: Notice | undefined;
  /** How many files have been asked for: the last one is the one that is meant. */
  private asked = 0;
  private readonly host: Host;
  private readonly settings: Settings;
  private readonly onHash = () => {
    if (isOn(this.host, 'share')) void this.openAddress();
  };
  private offered = false;

  constructor(host: Host, settings: Settings) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.onHash);
  }

  /** What stands in for places that cannot be read. */
  get defaults(): Scenario {
    return createStart('tea-farm', this.settings.language());
  }

  private get m(): Catalogue {
    return messages(this.settings.language());
  }

  async openFile(file: Blob): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    const overtaken = () => asked !== this.asked;
    if (await isWorkbook(file)) return this.openWorkbook(file, overtaken);
    const opened = await openFile(file, this.defaults);
    if (overtaken()) return;
    if (opened.status !== 'failed') this.take(opened.scenario);
    this.told(opened);
  }

  /** Takes what the reader has opened as one step of her own work; what was looked at is left. */
  private take(scenario: Scenario): void {
    this.leave();
    this.settings.work.take(scenario);
  }

  /** A workbook that was made here and changed since comes home; what reads it is loaded now. */
  private async openWorkbook(file: Blob, overtaken: () => boolean): Promise<void> {
    const { language } = this.settings;
    const { opened: texts } = this.m;
    const failed = (items: readonly string[]) => this.notify({ text: texts.workbookFailed, repairs: [], items });
    try {
      // Its reading never throws: what fails is that it does not come, or a fault of ours.
      const { openWorkbook } = await import('../take-home/papers.ts');
      const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), language(), today());
      if (overtaken()) return;
      if (!opened.ok) return failed(opened.problems);
      const { scenario, changes, notices } = opened;
      this.take(scenario);
      this.notify({ text: texts.workbook(changes.length), repairs: [], items: [...notices, ...changes] });
    } catch (error) {
      console.error('ec-tco: the workbook was not read.', error);
      if (!overtaken()) failed([texts.readerFailed]);
    }
  }

  saveFile(): void {
    const { work } = this.settings;
    const { scenario } = work;
    if (!scenario) return;
    work.savedAs(scenario);
    saveFile(
      fileName(ownTitle(scenario.title) ?? '', 'json'),
      `${JSON.stringify(scenario, undefined, 2)}\n`,
      'application/json',
    );
    this.tellLeftOut(this.m.say.leftOutOfFile);
  }

  /** Says how many fields are not in what was made of the rest. */
  tellLeftOut(text: (count: number) => string): void {
    const { work, language, say } = this.settings;
    const count = work.draft ? problemNames(work.draft, language()).size : 0;
    if (count > 0) say(text(count));
  }

  async openAddress(): Promise<void> {
    const { work } = this.settings;
    const { hash } = location;
    const opened = await openLink(partOf(hash, placeName(this.host)), this.defaults);
    // Meanwhile another one has come, which is the one that is meant.
    if (opened.status === 'none' || hash !== location.hash) return;
    if (opened.status !== 'failed' && work.draft) {
      this.look(opened);
      return;
    }
    if (opened.status !== 'failed') work.begin(opened.scenario);
    await this.host.updateComplete;
    this.told(opened);
  }

  /** A link whose scenario was taken or worked on is no longer what the address stands for. */
  leaveLink(): void {
    if (!isOn(this.host, 'share')) return;
    const bare = withoutLink(location.href, placeName(this.host));
    if (bare !== location.href) window.history.replaceState(window.history.state, '', bare);
  }

  /** Whether keeping is offered: what was kept is opened when it begins to be. */
  offer(on: boolean): void {
    if (on && !this.offered) this.restore();
    this.offered = on;
  }

  /** Opens what was kept; what did not answer the last time only when asked to. */
  restore(force = false): void {
    const { work, keeping } = this.settings;
    if (work.draft) keeping.read(true);
    else this.restored(keeping.restore(this.defaults, force));
  }

  /** Turns keeping on or off; `over` writes over what another window has kept. */
  setKept(on: boolean, over = false): void {
    const { work, keeping, say } = this.settings;
    if (!on) {
      const { newer } = keeping;
      keeping.forget();
      this.put(undefined);
      if (!newer) say(this.m.say.autosaveOff);
    } else if (keeping.agree(work.own?.scenario, over)) say(this.m.say.autosaveOn);
    this.host.requestUpdate();
  }

  /** Whether the reader first has to decide on the link that is looked at; says so. */
  decideFirst(): boolean {
    if (!this.looked) return false;
    this.settings.say(this.m.say.decideFirst);
    this.settings.notified();
    return true;
  }

  /** What was kept is gone, and the consent with it. */
  startOver(): void {
    this.leave();
    this.put(undefined);
    if (this.settings.keeping.kept) this.settings.keeping.forget();
  }

  /** The browser refused to keep anything. */
  failed(why: KeepFailure): void {
    const { say } = this.m;
    this.settings.say(why === 'full' ? say.saveFull : say.saveBlocked, true);
  }

  /** Another window has kept something newer. */
  overtaken(): void {
    const { say } = this.m;
    const { work, keeping } = this.settings;
    // First the reader decides on the link that is looked at.
    if (work.looking) return;
    const openNewer = () => {
      this.put(undefined);
      const found = keeping.restore(this.defaults, true);
      if ('scenario' in found) work.take(found.scenario);
      else this.restored(found);
    };
    const keepThis = () => {
      this.put(undefined);
      this.setKept(true, true);
    };
    if (keeping.newer) {
      const leaveNewer = () => {
        this.put(undefined);
        keeping.forget();
      };
      this.choose(say.newerKept, [
        { label: say.leaveNewer, run: leaveNewer },
        { label: say.keepOver, run: keepThis },
      ]);
      return;
    }
    this.choose(say.overtaken, [
      { label: say.openNewer, run: openNewer },
      { label: say.keepThis, run: keepThis },
    ]);
  }

  /** Another window has turned keeping off: there is nothing left to choose. */
  off(): void {
    if (this.choice && this.notice === this.choice) this.put(undefined);
    this.settings.say(this.m.say.offElsewhere);
  }

  /** Asks about what is kept. A window that has slept may not have heard that it is gone. */
  private choose(text: string, actions: NonNullable<Notice['actions']>): void {
    const { keeping } = this.settings;
    const whileKept = (run: () => void) => () => {
      if (keeping.isOn) run();
      else {
        keeping.look();
        this.off();
      }
    };
    this.choice = {
      text,
      repairs: [],
      actions: actions.map(({ label, run }) => ({ label, run: whileKept(run) })),
      open: true,
    };
    this.put(this.choice);
  }

  /** Shows a notice, or none; what is looked at is decided on, whatever else is told meanwhile. */
  put(told: Notice | undefined): void {
    const { looked } = this;
    this.notice =
      told && looked
        ? { ...told, text: `${told.text} ${looked.text}`, actions: looked.actions ?? [], open: true }
        : (told ?? looked);
    this.host.requestUpdate();
  }

  private restored(found: Found): void {
    const { say, opened } = this.m;
    const { work } = this.settings;
    if ('scenario' in found) {
      const { status, repairs, scenario } = found;
      const whole = status === 'whole';
      this.put(
        whole ? undefined : notice([say.restored, opened.salvaged(repairs.length)], repairs, this.settings.language()),
      );
      work.begin(scenario);
      if (whole) void this.host.updateComplete.then(() => this.settings.say(say.restored));
      return;
    }
    const { status } = found;
    if (status === 'unanswered') {
      void this.restoreUnanswered();
      return;
    }
    const told: Partial<Record<typeof status, Omit<Notice, 'repairs'>>> = {
      unreadable: { text: say.unreadable },
      'newer-version': { text: opened.failed['newer-version'] },
    };
    const one = told[status];
    if (one) this.put({ ...one, repairs: [] });
  }

  /** Another window that opens the same at this moment is no sign of the last time. */
  private async restoreUnanswered(): Promise<void> {
    const { say } = this.m;
    const { keeping, work } = this.settings;
    if (await keeping.openingElsewhere()) {
      if (!work.draft) this.restore(true);
      return;
    }
    this.choose(say.unanswered, [
      { label: say.openAnyway, run: () => this.restore(true) },
      { label: say.forget, run: () => this.setKept(false) },
    ]);
  }

  /** Shows a scenario of somebody's beside the reader's own work. */
  private look(opened: Exclude<Opened, { readonly status: 'none' | 'failed' }>): void {
    const { say } = this.m;
    // What is waiting to be kept is the reader's own.
    this.settings.keeping.store();
    this.settings.work.look(opened.scenario);
    const told = openedNotice(opened, this.settings.language());
    this.looked = undefined;
    this.notify({
      text: [say.looking(opened.scenario.title), told?.text ?? ''].filter(Boolean).join(' '),
      repairs: told?.repairs ?? [],
      actions: [
        { label: say.useLink, run: () => this.decide(true) },
        { label: say.leaveLink, run: () => this.decide(false) },
      ],
      open: true,
    });
    this.looked = this.notice;
  }

  /** Goes back to the reader's own work, or takes what is looked at; whether something was. */
  private leave(use = false): boolean {
    const { work, keeping } = this.settings;
    if (!work.looking) return false;
    this.looked = undefined;
    this.put(undefined);
    work.decide(use);
    this.leaveLink();
    if (use) keeping.store();
    return true;
  }

  private decide(use: boolean): void {
    const { work, say } = this.settings;
    if (!this.leave(use)) return;
    say(use ? this.m.say.opened(work.scenario?.title ?? '') : this.m.say.ownAgain);
    this.settings.keeping.look();
  }

  private told(opened: Parameters<typeof openedNotice>[0]): void {
    const told = openedNotice(opened, this.settings.language());
    if (told) this.notify(told);
    else {
      this.put(undefined);
      if ('scenario' in opened) this.settings.say(this.m.say.opened(opened.scenario.title));
    }
  }

  private notify(told: Notice): void {
    this.put(told);
    this.settings.notified();
  }
}
