// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var E=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var K=(a,e)=>{for(var L in e)E(a,L,{get:e[L],enumerable:!0})},ee=(a,e,L,_)=>{if(e&&typeof e=="object"||typeof e=="functi\
on")for(let q of U(e))!X.call(a,q)&&q!==L&&E(a,q,{get:()=>e[q],enumerable:!(_=Q(e,q))||_.enumerable});return a};var te=a=>ee(E({},"__esModule",{value:!0}),a);var ne={};K(ne,{closed:()=>J,open:()=>B});module.exports=te(ne);var R=(a,e)=>()=>{try{return e||a((e={exports:{}}).exports,
e),e.exports}catch(L){throw e=0,L}},ae=R(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});function e(L){
let _=L.length,q=0,j=0,P;for(;j<_;)q++,P=L.charCodeAt(j++),P>=55296&&P<=56319&&j<_&&(P=L.charCodeAt(j),(P&64512)===56320&&
j++);return q}a.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),re=R(a=>{"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.formatNames=a.fastFormats=a.fullFormats=void 0;function e(s,i){return{validate:s,compare:i}}
a.fullFormats={date:e(j,P),time:e(T(!0),r),"date-time":e(l(!0),G),"iso-time":e(T(),A),"iso-date-time":e(l(),h),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:I,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:w,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:x,int32:{type:"number",validate:f},int64:{type:"number",validate:c},float:{type:"number",validate:v},double:{type:"\
number",validate:v},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,P),time:e(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,r),"date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
G),"iso-time":e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,A),"iso-date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
h),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function L(s){return s%4===0&&(s%100!==0||s%400===0)}var _=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
q=[0,31,28,31,30,31,30,31,31,30,31,30,31];function j(s){let i=_.exec(s);if(!i)return!1;let d=+i[1],o=+i[2],p=+i[3];return o>=
1&&o<=12&&p>=1&&p<=(o===2&&L(d)?29:q[o])}function P(s,i){if(s&&i)return s>i?1:s<i?-1:0}var t=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function T(s){return function(i){let d=t.exec(i);if(!d)return!1;let o=+d[1],p=+d[2],u=+d[3],S=d[4],H=d[5]==="-"?-1:1,M=+(d[6]||
0),$=+(d[7]||0);if(M>23||$>59||s&&!S)return!1;if(o<=23&&p<=59&&u<60)return!0;let D=p-$*H,C=o-M*H-(D<0?1:0);return(C===23||
C===-1)&&(D===59||D===-1)&&u<61}}function r(s,i){if(!(s&&i))return;let d=new Date("2020-01-01T"+s).valueOf(),o=new Date(
"2020-01-01T"+i).valueOf();if(d&&o)return d-o}function A(s,i){if(!(s&&i))return;let d=t.exec(s),o=t.exec(i);if(d&&o)return s=
d[1]+d[2]+d[3],i=o[1]+o[2]+o[3],s>i?1:s<i?-1:0}var O=/t|\s/i;function l(s){let i=T(s);return function(d){let o=d.split(O);
return o.length===2&&j(o[0])&&i(o[1])}}function G(s,i){if(!(s&&i))return;let d=new Date(s).valueOf(),o=new Date(i).valueOf();
if(d&&o)return d-o}function h(s,i){if(!(s&&i))return;let[d,o]=s.split(O),[p,u]=i.split(O),S=P(d,p);if(S!==void 0)return S||
r(o,u)}var F=/\/|:/,k=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function I(s){return F.test(s)&&k.test(s)}var b=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function x(s){
return b.lastIndex=0,b.test(s)}var z=-(2**31),g=2**31-1;function f(s){return Number.isInteger(s)&&s<=g&&s>=z}function c(s){
return Number.isInteger(s)}function v(){return!0}var N=/[^\\]\\Z/;function w(s){if(N.test(s))return!1;try{return new RegExp(
s),!0}catch{return!1}}}),se=R((a,e)=>{var{fullFormats:L}=re(),_=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function q(j){let P=_.exec(j);if(P===null)return!1;let[t,T,r,A,O,l]=P.slice(1,7).map(Number),[G,h]=[Number(P[8]??0),Number(
P[9]??0)],F=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][T-1];if(F===void 0||r<1||r>F||A>23||
O>59||G>23||h>59)return!1;let k=(P[7]==="-"?-1:1)*(G*60+h),I=((A*60+O-k)%1440+1440)%1440;return l<60||l===60&&I===1439}e.
exports={...L,"date-time":q}}),B=m,W={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","seas\
on","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}}},
y=ae().default,Y=se()["date-time"];function m(a,{instancePath:e="",parentData:L,parentDataProperty:_,rootData:q=a,dynamicAnchors:j={}}={}){
let P=null,t=0,T=m.evaluated;if(T.dynamicProps&&(T.props=void 0),T.dynamicItems&&(T.items=void 0),t===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let h;if(a.eventId===void 0&&(h="eventId")||a.userId===void 0&&(h="userId")||a.jobId===void 0&&
(h="jobId")||a.timestamp===void 0&&(h="timestamp")||a.proficiency===void 0&&(h="proficiency")||a.season===void 0&&(h="se\
ason")||a.availabilityDays===void 0&&(h="availabilityDays")||a.weeklyGoalDays===void 0&&(h="weeklyGoalDays")||a.equipment===
void 0&&(h="equipment"))return m.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;if(a.eventId!==void 0){let F=a.eventId,k=t;if(t===k)if(typeof F=="str\
ing"){if(y(F)>256)return m.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(F)<1)return m.errors=[{instancePath:e+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=k===t}else var r=!0;if(r){if(a.userId!==void 0){let k=a.
userId,I=t;if(t===I)if(typeof k=="string"){if(y(k)>256)return m.errors=[{instancePath:e+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(k)<
1)return m.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=I===t}else var r=!0;if(r){if(a.
jobId!==void 0){let I=a.jobId,b=t;if(t===b)if(typeof I=="string"){if(y(I)>256)return m.errors=[{instancePath:e+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(y(I)<1)return m.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=b===
t}else var r=!0;if(r){if(a.timestamp!==void 0){let b=a.timestamp,x=t;if(t===x)if(typeof b=="number"&&isFinite(b)){if(b>864e13||
isNaN(b))return m.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(b<0||isNaN(b))return m.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return m.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var r=x===t}else var r=!0;if(r){if(a.proficiency!==void 0){let x=a.
proficiency,z=t;if(typeof x!="string")return m.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(x==="beginner"||x==="intermediate"||x===
"advanced"))return m.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:W.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var r=z===t}else var r=!0;
if(r){if(a.season!==void 0){let z=a.season,g=t;if(typeof z!="string")return m.errors=[{instancePath:e+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(z==="offseason"||z===
"preseason"||z==="inseason"))return m.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"e\
num",params:{allowedValues:W.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var r=g===
t}else var r=!0;if(r){if(a.availabilityDays!==void 0){let g=a.availabilityDays,f=t;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return m.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===f&&typeof g=="number"&&isFinite(g)){if(g>7||isNaN(g))
return m.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(g<1||isNaN(g))return m.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=f===t}else var r=!0;if(r){if(a.weeklyGoalDays!==void 0){let f=a.weeklyGoalDays,c=t;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return m.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof f=="number"&&isFinite(
f)){if(f>7||isNaN(f))return m.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(f<1||isNaN(f))return m.errors=[{instancePath:e+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=c===t}else var r=!0;if(r){if(a.equipment!==void 0){let c=a.equipment,v=t;if(t===v)if(Array.isArray(
c)){if(c.length>50)return m.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var A=!0;let w=c.length;for(let s=0;s<w;s++){
let i=c[s],d=t;if(t===d)if(typeof i=="string"){if(y(i)>100)return m.errors=[{instancePath:e+"/equipment/"+s,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return m.errors=[{instancePath:e+"/equipment/"+s,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var A=d===t;if(!A)break}}}else return m.errors=[{instancePath:e+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=v===t}else var r=!0;if(r){if(a.purpose!==void 0){let v=a.purpose,N=t;if(typeof v!="string")return m.errors=[{instancePath:e+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(v===
"general_fitness"||v==="sport_performance"||v==="muscle_building"||v==="weight_loss"||v==="rehabilitation"))return m.errors=
[{instancePath:e+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:W.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var r=N===t}else var r=!0;if(r){if(a.competitionDate!==void 0){
let N=a.competitionDate,w=t;if(t===w&&t===w)if(typeof N=="string"){if(y(N)>64)return m.errors=[{instancePath:e+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!Y(N))return m.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/c\
ompetitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return m.
errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var r=w===t}else var r=!0;if(r){if(a.fixedSchedules!==void 0){let w=a.fixedSchedules,
s=t;if(t===s)if(Array.isArray(w)){if(w.length>50)return m.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var O=!0;
let d=w.length;for(let o=0;o<d;o++){let p=w[o],u=t;if(t===u)if(p&&typeof p=="object"&&!Array.isArray(p)){let H;if(p.day===
void 0&&(H="day")||p.start===void 0&&(H="start")||p.end===void 0&&(H="end"))return m.errors=[{instancePath:e+"/fixedSche\
dules/"+o,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:H},message:"\
must have required property '"+H+"'"}],!1;if(p.day!==void 0){let M=p.day,$=t;if(t===$)if(typeof M=="string"){if(y(M)>32)
return m.errors=[{instancePath:e+"/fixedSchedules/"+o+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/da\
y/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return m.errors=
[{instancePath:e+"/fixedSchedules/"+o+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=$===t}else var l=!0;if(l){if(p.start!==void 0){let $=p.
start,D=t;if(t===D)if(typeof $=="string"){if(y($)>32)return m.errors=[{instancePath:e+"/fixedSchedules/"+o+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return m.errors=[{instancePath:e+"/fixedSchedules/"+o+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=D===
t}else var l=!0;if(l)if(p.end!==void 0){let $=p.end,D=t;if(t===D)if(typeof $=="string"){if(y($)>32)return m.errors=[{instancePath:e+
"/fixedSchedules/"+o+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return m.errors=[{instancePath:e+"/fixedSche\
dules/"+o+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var l=D===t}else var l=!0}}else return m.errors=[{instancePath:e+"/fixedSchedules/"+o,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=u===t;
if(!O)break}}}else return m.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var r=s===t}else var r=!0;if(r){if(a.recoveryHabits!==void 0){let s=a.
recoveryHabits,i=t;if(t===i)if(Array.isArray(s)){if(s.length>50)return m.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var G=!0;let o=s.length;for(let p=0;p<o;p++){let u=s[p],S=t;if(t===S)if(typeof u=="string"){if(y(u)>200)return m.errors=
[{instancePath:e+"/recoveryHabits/"+p,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return m.errors=[{instancePath:e+"/recoveryHabits/"+
p,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var G=S===t;if(!G)break}}}else return m.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=i===t}else var r=!0;if(r)if(a.timeCrunchTargetMinutes!==
void 0){let s=a.timeCrunchTargetMinutes,i=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return m.errors=[{instancePath:e+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(t===i&&typeof s=="number"&&isFinite(s)){if(s>180||isNaN(s))return m.errors=[{instancePath:e+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(s<15||isNaN(s))return m.errors=[{instancePath:e+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var r=i===t}else var r=!0}}}}}}}}}}}}}else return m.errors=[{instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return m.errors=P,t===0}m.evaluated={props:{eventId:!0,userId:!0,
jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,
fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0},dynamicProps:!1,dynamicItems:!1};var J=n,Z={type:"object",
required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","weeklyGoalDays","equipment"],
properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"\
string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:["\
beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{
type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performance","muscle_building",
"weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{type:"a\
rray",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},start:{
type:"string",maxLength:32},end:{type:"string",maxLength:32}},additionalProperties:!1}},recoveryHabits:{type:"array",maxItems:50,
items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}},additionalProperties:!1},
ie=Object.prototype.hasOwnProperty;function n(a,{instancePath:e="",parentData:L,parentDataProperty:_,rootData:q=a,dynamicAnchors:j={}}={}){
let P=null,t=0,T=n.evaluated;if(T.dynamicProps&&(T.props=void 0),T.dynamicItems&&(T.items=void 0),t===0)if(a&&typeof a==
"object"&&!Array.isArray(a)){let h;if(a.eventId===void 0&&(h="eventId")||a.userId===void 0&&(h="userId")||a.jobId===void 0&&
(h="jobId")||a.timestamp===void 0&&(h="timestamp")||a.proficiency===void 0&&(h="proficiency")||a.season===void 0&&(h="se\
ason")||a.availabilityDays===void 0&&(h="availabilityDays")||a.weeklyGoalDays===void 0&&(h="weeklyGoalDays")||a.equipment===
void 0&&(h="equipment"))return n.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let F=t;for(let k in a)if(!ie.call(Z.properties,k))return n.errors=[
{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;if(F===t){if(a.eventId!==void 0){let k=a.eventId,I=t;if(t===I)if(typeof k=="st\
ring"){if(y(k)>256)return n.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(k)<1)return n.errors=[{instancePath:e+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=I===t}else var r=!0;if(r){if(a.userId!==void 0){let I=a.
userId,b=t;if(t===b)if(typeof I=="string"){if(y(I)>256)return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(I)<
1)return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=b===t}else var r=!0;if(r){if(a.
jobId!==void 0){let b=a.jobId,x=t;if(t===x)if(typeof b=="string"){if(y(b)>256)return n.errors=[{instancePath:e+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(y(b)<1)return n.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=x===
t}else var r=!0;if(r){if(a.timestamp!==void 0){let x=a.timestamp,z=t;if(t===z)if(typeof x=="number"&&isFinite(x)){if(x>864e13||
isNaN(x))return n.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(x<0||isNaN(x))return n.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return n.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var r=z===t}else var r=!0;if(r){if(a.proficiency!==void 0){let z=a.
proficiency,g=t;if(typeof z!="string")return n.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(z==="beginner"||z==="intermediate"||z===
"advanced"))return n.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:Z.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var r=g===t}else var r=!0;
if(r){if(a.season!==void 0){let g=a.season,f=t;if(typeof g!="string")return n.errors=[{instancePath:e+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(g==="offseason"||g===
"preseason"||g==="inseason"))return n.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"e\
num",params:{allowedValues:Z.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var r=f===
t}else var r=!0;if(r){if(a.availabilityDays!==void 0){let f=a.availabilityDays,c=t;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return n.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof f=="number"&&isFinite(f)){if(f>7||isNaN(f))
return n.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(f<1||isNaN(f))return n.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=c===t}else var r=!0;if(r){if(a.weeklyGoalDays!==void 0){let c=a.weeklyGoalDays,v=t;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===v&&typeof c=="number"&&isFinite(
c)){if(c>7||isNaN(c))return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(c<1||isNaN(c))return n.errors=[{instancePath:e+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=v===t}else var r=!0;if(r){if(a.equipment!==void 0){let v=a.equipment,N=t;if(t===N)if(Array.isArray(
v)){if(v.length>50)return n.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var A=!0;let s=v.length;for(let i=0;i<s;i++){
let d=v[i],o=t;if(t===o)if(typeof d=="string"){if(y(d)>100)return n.errors=[{instancePath:e+"/equipment/"+i,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return n.errors=[{instancePath:e+"/equipment/"+i,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var A=o===t;if(!A)break}}}else return n.errors=[{instancePath:e+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=N===t}else var r=!0;if(r){if(a.purpose!==void 0){let N=a.purpose,w=t;if(typeof N!="string")return n.errors=[{instancePath:e+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(N===
"general_fitness"||N==="sport_performance"||N==="muscle_building"||N==="weight_loss"||N==="rehabilitation"))return n.errors=
[{instancePath:e+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Z.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var r=w===t}else var r=!0;if(r){if(a.competitionDate!==void 0){
let w=a.competitionDate,s=t;if(t===s&&t===s)if(typeof w=="string"){if(y(w)>64)return n.errors=[{instancePath:e+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!Y(w))return n.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/c\
ompetitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return n.
errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var r=s===t}else var r=!0;if(r){if(a.fixedSchedules!==void 0){let s=a.fixedSchedules,
i=t;if(t===i)if(Array.isArray(s)){if(s.length>50)return n.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var O=!0;
let o=s.length;for(let p=0;p<o;p++){let u=s[p],S=t;if(t===S)if(u&&typeof u=="object"&&!Array.isArray(u)){let M;if(u.day===
void 0&&(M="day")||u.start===void 0&&(M="start")||u.end===void 0&&(M="end"))return n.errors=[{instancePath:e+"/fixedSche\
dules/"+p,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:M},message:"\
must have required property '"+M+"'"}],!1;{let $=t;for(let D in u)if(!(D==="day"||D==="start"||D==="end"))return n.errors=
[{instancePath:e+"/fixedSchedules/"+p,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;if($===t){if(u.day!==void 0){
let D=u.day,C=t;if(t===C)if(typeof D=="string"){if(y(D)>32)return n.errors=[{instancePath:e+"/fixedSchedules/"+p+"/day",
schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"m\
ust NOT have more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+p+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=C===t}else var l=!0;if(l){if(u.start!==void 0){let C=u.start,V=t;if(t===V)if(typeof C=="string"){if(y(C)>32)return n.
errors=[{instancePath:e+"/fixedSchedules/"+p+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return n.errors=
[{instancePath:e+"/fixedSchedules/"+p+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=V===t}else var l=!0;if(l)if(u.end!==void 0){let C=u.end,
V=t;if(t===V)if(typeof C=="string"){if(y(C)>32)return n.errors=[{instancePath:e+"/fixedSchedules/"+p+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+p+"/end",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=V===
t}else var l=!0}}}}else return n.errors=[{instancePath:e+"/fixedSchedules/"+p,schemaPath:"#/properties/fixedSchedules/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=S===t;if(!O)break}}}else return n.errors=
[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var r=i===t}else var r=!0;if(r){if(a.recoveryHabits!==void 0){let i=a.recoveryHabits,d=t;if(t===d)if(Array.
isArray(i)){if(i.length>50)return n.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var G=!0;let p=i.length;for(let u=0;u<
p;u++){let S=i[u],H=t;if(t===H)if(typeof S=="string"){if(y(S)>200)return n.errors=[{instancePath:e+"/recoveryHabits/"+u,
schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return n.errors=[{instancePath:e+"/recoveryHabits/"+u,schemaPath:"#/properties/recove\
ryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=H===t;if(!G)break}}}else return n.
errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var r=d===t}else var r=!0;if(r)if(a.timeCrunchTargetMinutes!==void 0){let i=a.timeCrunchTargetMinutes,
d=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return n.errors=[{instancePath:e+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===d&&typeof i=="number"&&isFinite(i)){if(i>180||isNaN(i))return n.errors=[{instancePath:e+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(i<15||isNaN(i))return n.errors=[{instancePath:e+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var r=d===
t}else var r=!0}}}}}}}}}}}}}}}else return n.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return n.errors=P,t===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
