import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../messages/messages.ts';

/** The boxes in which whoever decides ticks, dates and seals. */
export const signOff = ({ print }: Pick<Catalogue, 'print'>): TemplateResult =>
  html`<section class="sign-off"><h2>${print.signOff}</h2>
    <div class="boxes">
      <div class="decision">
        <ul>${print.decisions.map((decision) => html`<li><span class="tick-box"></span>${decision}</li>`)}</ul>
        <p>${print.decisionDate}　${print.dateBlank}</p>
        <p class="remarks">${print.conditions}</p>
      </div>
      <ul class="seals">${print.seals.map((seal) => html`<li><span>${seal}</span></li>`)}</ul>
    </div></section>`;
