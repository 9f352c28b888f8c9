/**
 * What of Lit 3.3 no element here uses, by file: a part of its code that stands there once, and what to put in its place, if anything. It is left
 * out of the files that pages load; the package has Lit whole (decision 7). What that asks of templates and classes is in CONTRIBUTING.
 */
type Part = readonly [part: string, instead?: string];

/** Decorators, polyfills, attributes of JSON, accessors of an element's own, updates that are refused. */
const reactiveElement: readonly Part[] = [
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  ['void 0!==t.l&&(this.l=[...t.l]),'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},'],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",'],
  ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
  [',p=a.reactiveElementPolyfillSupport'],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  ['d=(t,s)=>t,', 'd=t=>t,'],
  [
    'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
    'const t=this.properties;for(const s of r(t))this.createProperty(s,t[s])',
  ],
  [
    'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
    'this._$Ei(),this.elementProperties.set(t,s),1){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}}',
  ],
  [
    'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
  ],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}'],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[...new Set(s?.flat(1/0).reverse())].reverse()',
  ],
  ['return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return!1===i?void 0:i??t.toLowerCase()'],
  ['removeController(t){this._$EO?.delete(t)}'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)', 's'],
  [
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
    'h=t.converter??u;this._$Em=e,this[e]=h.fromAttribute(s,t.type),this._$Em=null',
  ],
  ['!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))', '!f(h,s)'],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ],
  ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending', 'return this.performUpdate(),!this.isUpdatePending'],
  ['scheduleUpdate(){return this.performUpdate()}'],
  [
    'try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}',
    'try{t=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}',
  ],
  ['return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}', 'return this._$ES}'],
  [',getOwnPropertyDescriptor:h'],
  [',getOwnPropertySymbols:o'],
  [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}'],
  ['static createProperty(t,s=b){', 'static createProperty(t,s){'],
  ['const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return', 'if(!f(this[t],s))return'],
  ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s,i){'],
  ['let t=!1;const s=this._$AL;try{t=!0,this.willUpdate', 'const s=this._$AL;try{this.willUpdate'],
  ['catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'catch(t){throw this._$EM(),t}this._$AE(s)'],
  ['i.getPropertyOptions(e)', 'i.elementProperties.get(e)'],
  ['static get observedAttributes(){return this.finalize(),this._$Eh&&[...', 'static get observedAttributes(){return this.finalize(),[...'],
  [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()'],
  ['this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
  ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},'],
  [
    'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){',
    'this.isUpdatePending=!1,this._$Em=null,',
  ],
  ['attributeChangedCallback(t,s,i){this._$AK(t,i)}'],
  ['_$AK(t,s){const i=', 'attributeChangedCallback(t,r,s){const i='],
  ['enableUpdating(t){}disconnectedCallback', 'disconnectedCallback'],
  ['if(void 0!==e&&!0===i.reflect){', '{'],
  ['performUpdate(){if(!this.isUpdatePending)return;', 'performUpdate(){'],
  // Every class says of its state itself that it is no attribute.
  ['s.state&&(s.attribute=!1),'],
];

/** Directives, parts of an element, MathML, expressions in comments and in elements of raw text, listeners that are objects, compiled templates. */
const litHtml: readonly Part[] = [
  ['y=/^(?:script|style|textarea|title)$/i,'],
  [',T=x(3)'],
  ['_=/-->/g,'],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=2===i?"<svg>":""'],
  ['"!--"===u[1]?c=_:void 0!==u[1]', 'void 0!==u[1]'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['c=n??v', 'c=v'],
  [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=c===m?v:p'],
  ['let n,l=', 'let l='],
  ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
  ['2===i||3===i){const t=this.el.content.firstChild', '2===i){const t=this.el.content.firstChild'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ],
  [
    'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'else r.data===n&&d.push({type:2,index:l});',
  ],
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
  ],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
  ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
  [':6===r.type&&(i=new Z(h,this,t))'],
  [':1===r.type?i=new r.ctor', ':i=new r.ctor'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
  [
    'this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0',
    'this._$AH=A,this._$AA=t,this._$AB=i,this.options=e',
  ],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
  ],
  ['t=M(this,t,i),a(t)?', 'a(t)?'],
  ['_$AI(t,i=this){a(t)?', '_$AI(t){a(t)?'],
  ['e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);', 'e=this._$AC(t);'],
  ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
  [
    'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'this.element=t,this.name=i,this.options=h,',
  ],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)', 'o=t!==this._$AH&&t!==E,o&&(this._$AH=t)'],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['constructor(){super(...arguments),this.type=3}'],
  ['constructor(){super(...arguments),this.type=4}'],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
  ],
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '(t.litHtmlVersions??=[]).push("3.3.3");',
  ],
  ['export{j as _$LH,b as html,T as mathml,', 'export{b as html,'],
  [
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    'let h=i._$litPart$;h??=i._$litPart$=new k(i.insertBefore(c(),null),null,void 0,s),h._$AI(t)',
  ],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f="[ \\t\\n\\f\\r]",'],
  [
    'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    'p=/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))|$)/g',
  ],
  [':void 0!==t.nodeType?this.T(t):d(t)?', ':u(t)?'],
  ['if(r.hasAttributes())for(', 'for('],
  ['void 0===u[1]?d=-2:(d=', '(d='],
  ['(-2===d?i:x)', 'x'],
  ['i=t=>t,s=', 's='],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  // Arrays as long as what is in them: one that grows has room for 17 more, in every piece of a template.
  ['this._$AV=[],this._$AD=t', 'this._$AD=t'],
  ['P.currentNode=e;let h=', 'P.currentNode=e,this._$AV=Array(s.length);let h='],
  ['this._$AV.push(i),r=s[++n]', 'this._$AV[n]=i,r=s[++n]'],
  ['u(this._$AH)||(this._$AH=[],this._$AR())', 'u(this._$AH)||(this._$AH=Array(t.length),this._$AR())'],
  ['e===i.length?i.push(s=new k(this.O(c()),this.O(c()),this,this.options))', 'void 0===i[e]?i[e]=s=new k(this.O(c()),this.O(c()))'],
  // Listeners are functions that know their element.
  ['this._$AH.call(this.options.host,t)', 'this._$AH(t)'],
  // What is rendered with: nobody asks for it any more, but each part would keep it.
  ['u(t){const{el:{content:i},parts:s}', 'u(){const{el:{content:i},parts:s}'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings)'],
  ['t=new R(e,this),s=t.u(this.options)', 't=new R(e),s=t.u()'],
  ['constructor(t,i){this._$AD=t', 'constructor(t){this._$AD=t'],
  [
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AA=t,this._$AB=i,this.options=e',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i',
  ],
  ['constructor(t,i,s,e,h){this.element=t,this.name=i,this.options=h,', 'constructor(t,i,s){this.element=t,this.name=i,'],
  ['new k(i.insertBefore(c(),null),null,void 0,s)', 'new k(i.insertBefore(c(),null),null)'],
  ['D=(t,i,s)=>', 'D=(t,i)=>'],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['d.push({type:2,index:l})', 'd.push({index:l})'],
  [
    'let i;2===r.type?i=new k(h,h.nextSibling):i=new r.ctor(h,r.name,r.strings),this._$AV[n]=i,r=',
    'this._$AV[n]=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling),r=',
  ],
  [
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  ['_$AI(t,i=this,s,e){const h=this.strings', '_$AI(t,s){const h=this.strings'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
];

export const LIT_UNUSED = { 'reactive-element.js': reactiveElement, 'lit-html.js': litHtml } as const;
