import { openBrowser } from '/work/main/tests/driving/browser.ts';
import { openPage } from '/work/main/tests/driving/open-page.ts';
import { runAxe } from '/work/main/tests/driving/axe.ts';
import { startSite } from '/work/main/tests/driving/site.ts';
let t=Date.now(); const lap=(s:string)=>{console.log(s,Date.now()-t);t=Date.now();};
const site = await startSite(); lap('site');
const browser = await openBrowser(); lap('browser');
const o = await openPage(browser, {url: site.url+'/parent-carer.html'}); lap('open');
for (let i=0;i<16;i++) { console.log(await o.keyboard.press('Tab')); }
lap('16 tabs');
console.log(await runAxe(o.cdp)); lap('axe');
console.log(await runAxe(o.cdp)); lap('axe');
await o.page.screenshot({path:'/tmp/journey-0.png'});
console.log(o.watch, await o.watch.kept());
await o.close(); await browser.close(); await site.close();
