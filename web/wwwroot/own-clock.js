// Who reads in a third zone sees their own clock as well. The head loads this before anything is painted: a clock that came later would move what is below it.
customElements.define('own-clock', class extends HTMLElement {
  connectedCallback() {
    const { lang } = document.documentElement, at = new Date(this.getAttribute('at'));
    const clock = zone => at.toLocaleString(lang === 'en' ? 'en-GB' : lang,
      { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });
    const isNamed = this.getAttribute('zones').split(' ').some(zone => clock({ timeZone: zone }) === clock({}));
    this.textContent = isNamed ? '' : ` (${clock({ timeZoneName: 'short' })})`;
  }
});
