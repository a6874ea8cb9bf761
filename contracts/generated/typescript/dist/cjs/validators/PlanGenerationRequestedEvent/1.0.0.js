// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var E=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var K=(a,e)=>{for(var L in e)E(a,L,{get:e[L],enumerable:!0})},ee=(a,e,L,O)=>{if(e&&typeof e=="object"||typeof e=="functi\
on")for(let S of U(e))!X.call(a,S)&&S!==L&&E(a,S,{get:()=>e[S],enumerable:!(O=Q(e,S))||O.enumerable});return a};var te=a=>ee(E({},"__esModule",{value:!0}),a);var ne={};K(ne,{closed:()=>J,open:()=>B});module.exports=te(ne);var R=(a,e)=>()=>{try{return e||a((e={exports:{}}).exports,
e),e.exports}catch(L){throw e=0,L}},ae=R(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});function e(L){
let O=L.length,S=0,j=0,b;for(;j<O;)S++,b=L.charCodeAt(j++),b>=55296&&b<=56319&&j<O&&(b=L.charCodeAt(j),(b&64512)===56320&&
j++);return S}a.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),re=R(a=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.formatNames=a.fastFormats=a.fullFormats=void 0;function e(s,o){return{validate:s,compare:o}}
a.fullFormats={date:e(j,b),time:e(q(!0),r),"date-time":e(g(!0),A),"iso-time":e(q(),_),"iso-date-time":e(g(),u),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:I,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:l,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:w,int32:{type:"number",validate:h},int64:{type:"number",validate:c},float:{type:"number",validate:P},double:{type:"\
number",validate:P},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,b),time:e(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,r),"date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
A),"iso-time":e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,_),"iso-date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
u),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function L(s){return s%4===0&&(s%100!==0||s%400===0)}var O=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
S=[0,31,28,31,30,31,30,31,31,30,31,30,31];function j(s){let o=O.exec(s);if(!o)return!1;let d=+o[1],m=+o[2],p=+o[3];return m>=
1&&m<=12&&p>=1&&p<=(m===2&&L(d)?29:S[m])}function b(s,o){if(s&&o)return s>o?1:s<o?-1:0}var t=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function q(s){return function(o){let d=t.exec(o);if(!d)return!1;let m=+d[1],p=+d[2],y=+d[3],V=d[4],Z=d[5]==="-"?-1:1,G=+(d[6]||
0),$=+(d[7]||0);if(G>23||$>59||s&&!V)return!1;if(m<=23&&p<=59&&y<60)return!0;let N=p-$*Z,H=m-G*Z-(N<0?1:0);return(H===23||
H===-1)&&(N===59||N===-1)&&y<61}}function r(s,o){if(!(s&&o))return;let d=new Date("2020-01-01T"+s).valueOf(),m=new Date(
"2020-01-01T"+o).valueOf();if(d&&m)return d-m}function _(s,o){if(!(s&&o))return;let d=t.exec(s),m=t.exec(o);if(d&&m)return s=
d[1]+d[2]+d[3],o=m[1]+m[2]+m[3],s>o?1:s<o?-1:0}var T=/t|\s/i;function g(s){let o=q(s);return function(d){let m=d.split(T);
return m.length===2&&j(m[0])&&o(m[1])}}function A(s,o){if(!(s&&o))return;let d=new Date(s).valueOf(),m=new Date(o).valueOf();
if(d&&m)return d-m}function u(s,o){if(!(s&&o))return;let[d,m]=s.split(T),[p,y]=o.split(T),V=b(d,p);if(V!==void 0)return V||
r(m,y)}var F=/\/|:/,k=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function I(s){return F.test(s)&&k.test(s)}var x=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function w(s){
return x.lastIndex=0,x.test(s)}var z=-(2**31),v=2**31-1;function h(s){return Number.isInteger(s)&&s<=v&&s>=z}function c(s){
return Number.isInteger(s)}function P(){return!0}var D=/[^\\]\\Z/;function l(s){if(D.test(s))return!1;try{return new RegExp(
s),!0}catch{return!1}}}),se=R((a,e)=>{var{fullFormats:L}=re(),O=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function S(j){let b=O.exec(j);if(b===null)return!1;let[t,q,r,_,T,g]=b.slice(1,7).map(Number),[A,u]=[Number(b[8]??0),Number(
b[9]??0)],F=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][q-1];if(F===void 0||r<1||r>F||_>23||
T>59||A>23||u>59)return!1;let k=(b[7]==="-"?-1:1)*(A*60+u),I=((_*60+T-k)%1440+1440)%1440;return g<60||g===60&&I===1439}e.
exports={...L,"date-time":S}}),B=n,W={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","seas\
on","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}}}},f=ae().default,Y=se()["date-time"];function n(a,{instancePath:e="",
parentData:L,parentDataProperty:O,rootData:S=a,dynamicAnchors:j={}}={}){let b=null,t=0,q=n.evaluated;if(q.dynamicProps&&
(q.props=void 0),q.dynamicItems&&(q.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a.eventId===
void 0&&(u="eventId")||a.userId===void 0&&(u="userId")||a.jobId===void 0&&(u="jobId")||a.timestamp===void 0&&(u="timesta\
mp")||a.proficiency===void 0&&(u="proficiency")||a.season===void 0&&(u="season")||a.availabilityDays===void 0&&(u="avail\
abilityDays")||a.weeklyGoalDays===void 0&&(u="weeklyGoalDays")||a.equipment===void 0&&(u="equipment"))return n.errors=[{
instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required propert\
y '"+u+"'"}],!1;if(a.eventId!==void 0){let F=a.eventId,k=t;if(t===k)if(typeof F=="string"){if(f(F)>256)return n.errors=[
{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(f(F)<1)return n.errors=[{instancePath:e+"/eventId",schemaPath:"#/properti\
es/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=k===t}else var r=!0;if(r){if(a.userId!==void 0){let k=a.userId,I=t;if(t===I)if(typeof k=="str\
ing"){if(f(k)>256)return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(k)<1)return n.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var r=I===t}else var r=!0;if(r){if(a.jobId!==void 0){let I=a.jobId,
x=t;if(t===x)if(typeof I=="string"){if(f(I)>256)return n.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(I)<1)return n.
errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=x===t}else var r=!0;if(r){if(a.timestamp!==
void 0){let x=a.timestamp,w=t;if(t===w)if(typeof x=="number"&&isFinite(x)){if(x>864e13||isNaN(x))return n.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(x<0||isNaN(x))return n.errors=[{instancePath:e+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return n.errors=
[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var r=w===t}else var r=!0;if(r){if(a.proficiency!==void 0){let w=a.proficiency,z=t;if(typeof w!="stri\
ng")return n.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(w==="beginner"||w==="intermediate"||w==="advanced"))return n.errors=[{instancePath:e+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:W.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var r=z===t}else var r=!0;if(r){if(a.season!==void 0){let z=a.
season,v=t;if(typeof z!="string")return n.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(z==="offseason"||z==="preseason"||z==="inseason"))return n.
errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:W.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var r=v===t}else var r=!0;if(r){if(a.availabilityDays!==
void 0){let v=a.availabilityDays,h=t;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return n.errors=[{instancePath:e+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===h&&typeof v=="number"&&isFinite(v)){if(v>7||isNaN(v))return n.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(v<1||isNaN(v))return n.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=h===t}else var r=!0;
if(r){if(a.weeklyGoalDays!==void 0){let h=a.weeklyGoalDays,c=t;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))
return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof h=="number"&&isFinite(h)){if(h>7||isNaN(h))return n.errors=
[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(h<1||isNaN(h))return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=c===
t}else var r=!0;if(r){if(a.equipment!==void 0){let c=a.equipment,P=t;if(t===P)if(Array.isArray(c)){if(c.length>50)return n.
errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var _=!0;let l=c.length;for(let s=0;s<l;s++){let o=c[s],d=t;if(t===d)if(typeof o==
"string"){if(f(o)>100)return n.errors=[{instancePath:e+"/equipment/"+s,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return n.errors=[{instancePath:e+
"/equipment/"+s,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var _=d===t;if(!_)break}}}else return n.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=P===t}else var r=!0;if(r){if(a.purpose!==
void 0){let P=a.purpose,D=t;if(typeof P!="string")return n.errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="general_fitness"||P==="sport_\
performance"||P==="muscle_building"||P==="weight_loss"||P==="rehabilitation"))return n.errors=[{instancePath:e+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:W.properties.purpose.enum},message:"must be \
equal to one of the allowed values"}],!1;var r=D===t}else var r=!0;if(r){if(a.competitionDate!==void 0){let D=a.competitionDate,
l=t;if(t===l&&t===l)if(typeof D=="string"){if(f(D)>64)return n.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!Y(D))return n.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return n.errors=[{instancePath:e+"\
/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var r=l===t}else var r=!0;if(r){if(a.fixedSchedules!==void 0){let l=a.fixedSchedules,s=t;if(t===s)if(Array.
isArray(l)){if(l.length>50)return n.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var T=!0;let d=l.length;for(let m=0;m<
d;m++){let p=l[m],y=t;if(t===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let Z;if(p.day===void 0&&(Z="day")||p.start===
void 0&&(Z="start")||p.end===void 0&&(Z="end"))return n.errors=[{instancePath:e+"/fixedSchedules/"+m,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:Z},message:"must have required property \
'"+Z+"'"}],!1;if(p.day!==void 0){let G=p.day,$=t;if(t===$)if(typeof G=="string"){if(f(G)>32)return n.errors=[{instancePath:e+
"/fixedSchedules/"+m+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSche\
dules/"+m+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var g=$===t}else var g=!0;if(g){if(p.start!==void 0){let $=p.start,N=t;if(t===N)if(typeof $==
"string"){if(f($)>32)return n.errors=[{instancePath:e+"/fixedSchedules/"+m+"/start",schemaPath:"#/properties/fixedSchedu\
les/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+m+"/start",schemaPath:"#/properties/fixedSchedules/ite\
ms/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=N===t}else var g=!0;
if(g)if(p.end!==void 0){let $=p.end,N=t;if(t===N)if(typeof $=="string"){if(f($)>32)return n.errors=[{instancePath:e+"/fi\
xedSchedules/"+m+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+
m+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=N===t}else var g=!0}}else return n.errors=[{instancePath:e+"/fixedSchedules/"+m,schemaPath:"#\
/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=y===t;if(!T)
break}}}else return n.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var r=s===t}else var r=!0;if(r)if(a.recoveryHabits!==void 0){let l=a.
recoveryHabits,s=t;if(t===s)if(Array.isArray(l)){if(l.length>50)return n.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var A=!0;let d=l.length;for(let m=0;m<d;m++){let p=l[m],y=t;if(t===y)if(typeof p=="string"){if(f(p)>200)return n.errors=
[{instancePath:e+"/recoveryHabits/"+m,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return n.errors=[{instancePath:e+"/recoveryHabits/"+
m,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var A=y===t;if(!A)break}}}else return n.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=s===t}else var r=!0}}}}}}}}}}}}else return n.
errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.
errors=b,t===0}n.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,
weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0},dynamicProps:!1,dynamicItems:!1};
var J=i,C={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","wee\
klyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performanc\
e","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{
type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},
start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}},additionalProperties:!1}},recoveryHabits:{type:"arr\
ay",maxItems:50,items:{type:"string",maxLength:200}}},additionalProperties:!1},ie=Object.prototype.hasOwnProperty;function i(a,{
instancePath:e="",parentData:L,parentDataProperty:O,rootData:S=a,dynamicAnchors:j={}}={}){let b=null,t=0,q=i.evaluated;if(q.
dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;
if(a.eventId===void 0&&(u="eventId")||a.userId===void 0&&(u="userId")||a.jobId===void 0&&(u="jobId")||a.timestamp===void 0&&
(u="timestamp")||a.proficiency===void 0&&(u="proficiency")||a.season===void 0&&(u="season")||a.availabilityDays===void 0&&
(u="availabilityDays")||a.weeklyGoalDays===void 0&&(u="weeklyGoalDays")||a.equipment===void 0&&(u="equipment"))return i.
errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;{let F=t;for(let k in a)if(!ie.call(C.properties,k))return i.errors=[{instancePath:e,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional p\
roperties"}],!1;if(F===t){if(a.eventId!==void 0){let k=a.eventId,I=t;if(t===I)if(typeof k=="string"){if(f(k)>256)return i.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(f(k)<1)return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=I===t}else var r=!0;if(r){if(a.userId!==void 0){let I=a.userId,x=t;if(t===x)if(typeof I=="str\
ing"){if(f(I)>256)return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(I)<1)return i.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var r=x===t}else var r=!0;if(r){if(a.jobId!==void 0){let x=a.jobId,
w=t;if(t===w)if(typeof x=="string"){if(f(x)>256)return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(x)<1)return i.
errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=w===t}else var r=!0;if(r){if(a.timestamp!==
void 0){let w=a.timestamp,z=t;if(t===z)if(typeof w=="number"&&isFinite(w)){if(w>864e13||isNaN(w))return i.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(w<0||isNaN(w))return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var r=z===t}else var r=!0;if(r){if(a.proficiency!==void 0){let z=a.proficiency,v=t;if(typeof z!="stri\
ng")return i.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(z==="beginner"||z==="intermediate"||z==="advanced"))return i.errors=[{instancePath:e+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:C.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var r=v===t}else var r=!0;if(r){if(a.season!==void 0){let v=a.
season,h=t;if(typeof v!="string")return i.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(v==="offseason"||v==="preseason"||v==="inseason"))return i.
errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:C.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var r=h===t}else var r=!0;if(r){if(a.availabilityDays!==
void 0){let h=a.availabilityDays,c=t;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return i.errors=[{instancePath:e+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===c&&typeof h=="number"&&isFinite(h)){if(h>7||isNaN(h))return i.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(h<1||isNaN(h))return i.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=c===t}else var r=!0;
if(r){if(a.weeklyGoalDays!==void 0){let c=a.weeklyGoalDays,P=t;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return i.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof c=="number"&&isFinite(c)){if(c>7||isNaN(c))return i.errors=
[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(c<1||isNaN(c))return i.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=P===
t}else var r=!0;if(r){if(a.equipment!==void 0){let P=a.equipment,D=t;if(t===D)if(Array.isArray(P)){if(P.length>50)return i.
errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var _=!0;let s=P.length;for(let o=0;o<s;o++){let d=P[o],m=t;if(t===m)if(typeof d==
"string"){if(f(d)>100)return i.errors=[{instancePath:e+"/equipment/"+o,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return i.errors=[{instancePath:e+
"/equipment/"+o,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var _=m===t;if(!_)break}}}else return i.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=D===t}else var r=!0;if(r){if(a.purpose!==
void 0){let D=a.purpose,l=t;if(typeof D!="string")return i.errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(D==="general_fitness"||D==="sport_\
performance"||D==="muscle_building"||D==="weight_loss"||D==="rehabilitation"))return i.errors=[{instancePath:e+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:C.properties.purpose.enum},message:"must be \
equal to one of the allowed values"}],!1;var r=l===t}else var r=!0;if(r){if(a.competitionDate!==void 0){let l=a.competitionDate,
s=t;if(t===s&&t===s)if(typeof l=="string"){if(f(l)>64)return i.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!Y(l))return i.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return i.errors=[{instancePath:e+"\
/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var r=s===t}else var r=!0;if(r){if(a.fixedSchedules!==void 0){let s=a.fixedSchedules,o=t;if(t===o)if(Array.
isArray(s)){if(s.length>50)return i.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var T=!0;let m=s.length;for(let p=0;p<
m;p++){let y=s[p],V=t;if(t===V)if(y&&typeof y=="object"&&!Array.isArray(y)){let G;if(y.day===void 0&&(G="day")||y.start===
void 0&&(G="start")||y.end===void 0&&(G="end"))return i.errors=[{instancePath:e+"/fixedSchedules/"+p,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:G},message:"must have required property \
'"+G+"'"}],!1;{let $=t;for(let N in y)if(!(N==="day"||N==="start"||N==="end"))return i.errors=[{instancePath:e+"/fixedSc\
hedules/"+p,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;if($===t){if(y.day!==void 0){let N=y.day,H=t;if(t===H)if(typeof N=="s\
tring"){if(f(N)>32)return i.errors=[{instancePath:e+"/fixedSchedules/"+p+"/day",schemaPath:"#/properties/fixedSchedules/\
items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],
!1}else return i.errors=[{instancePath:e+"/fixedSchedules/"+p+"/day",schemaPath:"#/properties/fixedSchedules/items/prope\
rties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=H===t}else var g=!0;if(g){if(y.
start!==void 0){let H=y.start,M=t;if(t===M)if(typeof H=="string"){if(f(H)>32)return i.errors=[{instancePath:e+"/fixedSch\
edules/"+p+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return i.errors=[{instancePath:e+"/fixedSchedules/"+
p+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=M===t}else var g=!0;if(g)if(y.end!==void 0){let H=y.end,M=t;if(t===M)if(typeof H=="string"){if(f(
H)>32)return i.errors=[{instancePath:e+"/fixedSchedules/"+p+"/end",schemaPath:"#/properties/fixedSchedules/items/propert\
ies/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return i.
errors=[{instancePath:e+"/fixedSchedules/"+p+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=M===t}else var g=!0}}}}else return i.errors=[{instancePath:e+
"/fixedSchedules/"+p,schemaPath:"#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var T=V===t;if(!T)break}}}else return i.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/pro\
perties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===t}else var r=!0;
if(r)if(a.recoveryHabits!==void 0){let s=a.recoveryHabits,o=t;if(t===o)if(Array.isArray(s)){if(s.length>50)return i.errors=
[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"}],!1;{var A=!0;let m=s.length;for(let p=0;p<m;p++){let y=s[p],V=t;if(t===V)if(typeof y==
"string"){if(f(y)>200)return i.errors=[{instancePath:e+"/recoveryHabits/"+p,schemaPath:"#/properties/recoveryHabits/item\
s/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return i.
errors=[{instancePath:e+"/recoveryHabits/"+p,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var A=V===t;if(!A)break}}}else return i.errors=[{instancePath:e+"/recoveryH\
abits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=o===
t}else var r=!0}}}}}}}}}}}}}}else return i.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return i.errors=b,t===0}i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
