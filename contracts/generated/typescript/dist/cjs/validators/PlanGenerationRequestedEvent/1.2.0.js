// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var be=Object.defineProperty;var Ne=Object.getOwnPropertyDescriptor;var De=Object.getOwnPropertyNames;var Oe=Object.prototype.hasOwnProperty;var Ie=(t,r)=>{for(var _ in r)be(t,_,{get:r[_],enumerable:!0})},$e=(t,r,_,E)=>{if(r&&typeof r=="object"||typeof r=="func\
tion")for(let l of De(r))!Oe.call(t,l)&&l!==_&&be(t,l,{get:()=>r[l],enumerable:!(E=Ne(r,l))||E.enumerable});return t};var Te=t=>$e(be({},"__esModule",{value:!0}),t);var je={};Ie(je,{closed:()=>Le,open:()=>ke});module.exports=Te(je);var xe=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,
r),r.exports}catch(_){throw r=0,_}},Ae=xe(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(_){
let E=_.length,l=0,g=0,a;for(;g<E;)l++,a=_.charCodeAt(g++),a>=55296&&a<=56319&&g<E&&(a=_.charCodeAt(g),(a&64512)===56320&&
g++);return l}t.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Me=xe(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.formatNames=t.fastFormats=t.fullFormats=void 0;function r(d,o){return{validate:d,compare:o}}
t.fullFormats={date:r(g,a),time:r(m(!0),s),"date-time":r(P(!0),n),"iso-time":r(m(),y),"iso-date-time":r(P(),i),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:G,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:F,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:I,int32:{type:"number",validate:j},int64:{type:"number",validate:W},float:{type:"number",validate:H},double:{type:"\
number",validate:H},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:r(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,a),time:r(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,s),"date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
n),"iso-time":r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,y),"iso-date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
i),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function _(d){return d%4===0&&(d%100!==0||d%400===0)}var E=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
l=[0,31,28,31,30,31,30,31,31,30,31,30,31];function g(d){let o=E.exec(d);if(!o)return!1;let c=+o[1],f=+o[2],x=+o[3];return f>=
1&&f<=12&&x>=1&&x<=(f===2&&_(c)?29:l[f])}function a(d,o){if(d&&o)return d>o?1:d<o?-1:0}var e=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function m(d){return function(o){let c=e.exec(o);if(!c)return!1;let f=+c[1],x=+c[2],A=+c[3],v=c[4],w=c[5]==="-"?-1:1,k=+(c[6]||
0),N=+(c[7]||0);if(k>23||N>59||d&&!v)return!1;if(f<=23&&x<=59&&A<60)return!0;let O=x-N*w,q=f-k*w-(O<0?1:0);return(q===23||
q===-1)&&(O===59||O===-1)&&A<61}}function s(d,o){if(!(d&&o))return;let c=new Date("2020-01-01T"+d).valueOf(),f=new Date(
"2020-01-01T"+o).valueOf();if(c&&f)return c-f}function y(d,o){if(!(d&&o))return;let c=e.exec(d),f=e.exec(o);if(c&&f)return d=
c[1]+c[2]+c[3],o=f[1]+f[2]+f[3],d>o?1:d<o?-1:0}var b=/t|\s/i;function P(d){let o=m(d);return function(c){let f=c.split(b);
return f.length===2&&g(f[0])&&o(f[1])}}function n(d,o){if(!(d&&o))return;let c=new Date(d).valueOf(),f=new Date(o).valueOf();
if(c&&f)return c-f}function i(d,o){if(!(d&&o))return;let[c,f]=d.split(b),[x,A]=o.split(b),v=a(c,x);if(v!==void 0)return v||
s(f,A)}var u=/\/|:/,h=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function G(d){return u.test(d)&&h.test(d)}var R=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function I(d){
return R.lastIndex=0,R.test(d)}var S=-(2**31),C=2**31-1;function j(d){return Number.isInteger(d)&&d<=C&&d>=S}function W(d){
return Number.isInteger(d)}function H(){return!0}var z=/[^\\]\\Z/;function F(d){if(z.test(d))return!1;try{return new RegExp(
d),!0}catch{return!1}}}),qe=xe((t,r)=>{var{fullFormats:_}=Me(),E=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function l(g){let a=E.exec(g);if(a===null)return!1;let[e,m,s,y,b,P]=a.slice(1,7).map(Number),[n,i]=[Number(a[8]??0),Number(
a[9]??0)],u=[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][m-1];if(u===void 0||s<1||s>u||y>23||
b>59||n>23||i>59)return!1;let h=(a[7]==="-"?-1:1)*(n*60+i),G=((y*60+b-h)%1440+1440)%1440;return P<60||P===60&&G===1439}r.
exports={..._,"date-time":l}}),ke=D,ye={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","se\
ason","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180},
planId:{type:"string",minLength:1,maxLength:128},plan:{$ref:"#/$defs/plan"},coreLiftPolicy:{type:"string",enum:["fit","p\
rotect"]}},$defs:{plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,
maxLength:128},userId:{type:"string",minLength:1,maxLength:256},name:{type:"string",maxLength:200},description:{type:"st\
ring",maxLength:1e4},duration:{type:"number",minimum:0,maximum:1040},microcycles:{type:"array",maxItems:104,items:{$ref:"\
#/$defs/microcycle"}}}},microcycle:{type:"object",required:["sessions"],additionalProperties:!0,properties:{id:{type:"st\
ring",minLength:1,maxLength:128},weekNumber:{type:"integer",minimum:0,maximum:1040},name:{type:"string",maxLength:200},phase:{
type:"string",maxLength:200},sessions:{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}}},session:{type:"object",
required:["exercises"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},dayOfWeek:{type:"\
integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},duration:{type:"number",minimum:0,maximum:1440},exercises:{
type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:["name"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"\
boolean"},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},metadata:{type:"object",additionalProperties:!0,
properties:{isCoreLift:{type:"boolean"},movementPattern:{type:"string",maxLength:60}}},equipment:{anyOf:[{type:"string",
maxLength:100},{type:"array",maxItems:20,items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{type:"string",maxLength:60},
primaryMuscle:{type:"string",maxLength:60},primaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
secondaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroups:{type:"array",maxItems:24,items:{
type:"string",maxLength:60}},sets:{anyOf:[{type:"integer",minimum:1,maximum:50},{type:"array",minItems:1,maxItems:50,items:{
$ref:"#/$defs/set"}}]},targetSets:{type:"integer",minimum:1,maximum:50},reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$\
defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},targetWeight:{$ref:"#/$defs/load"},load:{$ref:"#\
/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},targetEffort:{$ref:"#/$defs/effort"},restTime:{
$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{$ref:"#/$defs/rest"},targetRest:{$ref:"#/$defs/rest"},
rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},set:{type:"object",additionalProperties:!0,
properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},load:{$ref:"#/$defs\
/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{$ref:"#/$defs/rest"},estimatedDurationSeconds:{
type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,
maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},{type:"string",minLength:1,maxLength:32}]},load:{anyOf:[
{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},effort:{anyOf:[{type:"number",minimum:0,maximum:100},
{type:"string",maxLength:64}]}}},p=Ae().default,we=qe()["date-time"];function ee(t,{instancePath:r="",parentData:_,parentDataProperty:E,
rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=ee.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let s=e,y=!1,b=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:r,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};a===null?a=[i]:a.push(i),e++}if(e===b&&
typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(i),e++}else if(t<1||isNaN(t)){let i={
instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
a===null?a=[i]:a.push(i),e++}}var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="string"){if(p(t)>64){let i={instancePath:r,
schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
a===null?a=[i]:a.push(i),e++}else if(p(t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}
var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,ee.errors=a,!1}return ee.errors=
a,e===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:r="",parentData:_,parentDataProperty:E,
rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=ae.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let s=e,y=!1,b=e;if(e===b)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(
i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e4},message:"must be >= -10000"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyO\
f/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=b===e;y=y||
n;let P=e;if(e===P)if(typeof t=="string"){if(p(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}
var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,ae.errors=a,!1}return ae.errors=
a,e===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:r="",parentData:_,parentDataProperty:E,
rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=te.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let s=e,y=!1,b=e;if(e===b)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};a===null?a=[i]:a.push(
i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=b===e;y=y||n;let P=e;
if(e===P)if(typeof t=="string"){if(p(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}var n=P===e;
if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,te.errors=a,!1}return te.errors=a,e===0}te.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=Z.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,y=!1,b=e;if(e===b)
if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"};a===null?a=[i]:a.push(i),e++}else if(t<0||isNaN(t)){
let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="string"){
if(p(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must N\
OT have more than 32 characters"};a===null?a=[i]:a.push(i),e++}else if(p(t)<1){let i={instancePath:r,schemaPath:"#/anyOf\
/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:a.push(
i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};a===null?a=[i]:a.push(i),e++}var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
Z.errors=a,!1}return Z.errors=a,e===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:r="",parentData:_,
parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.reps!==void 0){let y=e;ee(t.reps,
{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:g})||(a=a===null?ee.errors:a.concat(
ee.errors),e=a.length);var s=y===e}else var s=!0;if(s){if(t.targetReps!==void 0){let b=e;ee(t.targetReps,{instancePath:r+
"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:g})||(a=a===null?ee.errors:a.concat(
ee.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(t.weight!==void 0){let P=e;ae(t.weight,{instancePath:r+"/weigh\
t",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:g})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.
length);var s=P===e}else var s=!0;if(s){if(t.load!==void 0){let n=e;ae(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"\
load",rootData:l,dynamicAnchors:g})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var s=n===e}else var s=!0;if(s){
if(t.effort!==void 0){let i=e;te(t.effort,{instancePath:r+"/effort",parentData:t,parentDataProperty:"effort",rootData:l,
dynamicAnchors:g})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(t.rpe!==void 0){
let u=e;te(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:l,dynamicAnchors:g})||(a=a===null?
te.errors:a.concat(te.errors),e=a.length);var s=u===e}else var s=!0;if(s){if(t.restSeconds!==void 0){let h=e;Z(t.restSeconds,
{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:g})||(a=a===null?
Z.errors:a.concat(Z.errors),e=a.length);var s=h===e}else var s=!0;if(s)if(t.estimatedDurationSeconds!==void 0){let h=t.estimatedDurationSeconds,
G=e;if(e===G)if(typeof h=="number"&&isFinite(h)){if(h>7200||isNaN(h))return oe.errors=[{instancePath:r+"/estimatedDurati\
onSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},
message:"must be <= 7200"}],!1;if(h<=0||isNaN(h))return oe.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"\
#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return oe.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedD\
urationSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=G===e}else var s=!0}}}}}}}else
return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=a,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:r="",parentData:_,
parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let S;if(t.name===void 0&&(S="name"))
return $.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:S},message:"must hav\
e required property '"+S+"'"}],!1;if(t.id!==void 0){let C=t.id,j=e;if(e===j)if(typeof C=="string"){if(p(C)>128)return $.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(p(C)<1)return $.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=j===e}else var s=!0;if(s){if(t.name!==void 0){let j=t.name,W=e;if(e===W)if(typeof j=="string"){if(p(j)>200)return $.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(p(j)<1)return $.errors=[{instancePath:r+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=W===e}else var s=!0;if(s){if(t.isCoreLift!==void 0){let W=e;if(typeof t.isCoreLift!="boolean")return $.
errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var s=W===e}else var s=!0;if(s){if(t.tags!==void 0){let H=t.tags,z=e;if(e===z)if(Array.isArray(H)){
if(H.length>50)return $.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let d=H.length;for(let o=0;o<d;o++){let c=H[o],f=e;if(e===
f)if(typeof c=="string"){if(p(c)>100)return $.errors=[{instancePath:r+"/tags/"+o,schemaPath:"#/properties/tags/items/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return $.errors=
[{instancePath:r+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var y=f===e;if(!y)break}}}else return $.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=z===e}else var s=!0;if(s){if(t.metadata!==
void 0){let z=t.metadata,F=e;if(e===F)if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.isCoreLift!==void 0){let o=e;if(typeof z.
isCoreLift!="boolean")return $.errors=[{instancePath:r+"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properti\
es/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var b=o===e}else var b=!0;if(b)
if(z.movementPattern!==void 0){let o=z.movementPattern,c=e;if(e===c)if(typeof o=="string"){if(p(o)>60)return $.errors=[{
instancePath:r+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return $.errors=[{instancePath:r+
"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var b=c===e}else var b=!0}else return $.errors=[{instancePath:r+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=F===e}else var s=!0;
if(s){if(t.equipment!==void 0){let F=t.equipment,d=e,o=e,c=!1,f=e;if(e===f)if(typeof F=="string"){if(p(F)>100){let v={instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must \
NOT have more than 100 characters"};a===null?a=[v]:a.push(v),e++}}else{let v={instancePath:r+"/equipment",schemaPath:"#/\
properties/equipment/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[v]:a.push(
v),e++}var n=f===e;c=c||n;let x=e;if(e===x)if(Array.isArray(F))if(F.length>20){let v={instancePath:r+"/equipment",schemaPath:"\
#/properties/equipment/anyOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};
a===null?a=[v]:a.push(v),e++}else{var P=!0;let v=F.length;for(let w=0;w<v;w++){let k=F[w],N=e;if(e===N)if(typeof k=="str\
ing"){if(p(k)>100){let q={instancePath:r+"/equipment/"+w,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?a=[q]:a.push(q),e++}}else{let q={
instancePath:r+"/equipment/"+w,schemaPath:"#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};a===null?a=[q]:a.push(q),e++}var P=N===e;if(!P)break}}else{let v={instancePath:r+"/equipme\
nt",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};a===null?
a=[v]:a.push(v),e++}var n=x===e;if(c=c||n,c)e=o,a!==null&&(o?a.length=o:a=null);else{let v={instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?
a=[v]:a.push(v),e++,$.errors=a,!1}var s=d===e}else var s=!0;if(s){if(t.primaryMuscleGroup!==void 0){let d=t.primaryMuscleGroup,
o=e;if(e===o)if(typeof d=="string"){if(p(d)>60)return $.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/prop\
erties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 character\
s"}],!1}else return $.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(t.primaryMuscle!==void 0){
let o=t.primaryMuscle,c=e;if(e===c)if(typeof o=="string"){if(p(o)>60)return $.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"\
#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"}],!1}else return $.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var s=c===e}else var s=!0;if(s){if(t.primaryMuscles!==void 0){let c=t.
primaryMuscles,f=e;if(e===f)if(Array.isArray(c)){if(c.length>24)return $.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"\
#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],
!1;{var i=!0;let A=c.length;for(let v=0;v<A;v++){let w=c[v],k=e;if(e===k)if(typeof w=="string"){if(p(w)>60)return $.errors=
[{instancePath:r+"/primaryMuscles/"+v,schemaPath:"#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters"}],!1}else return $.errors=[{instancePath:r+"/primaryMuscles/"+
v,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=k===e;if(!i)break}}}else return $.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscle\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(t.muscleGroup!==
void 0){let f=t.muscleGroup,x=e;if(e===x)if(typeof f=="string"){if(p(f)>60)return $.errors=[{instancePath:r+"/muscleGrou\
p",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more tha\
n 60 characters"}],!1}else return $.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=x===e}else var s=!0;if(s){if(t.secondaryMuscleGroups!==
void 0){let x=t.secondaryMuscleGroups,A=e;if(e===A)if(Array.isArray(x)){if(x.length>24)return $.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var u=!0;let w=x.length;for(let k=0;k<w;k++){let N=x[k],O=e;if(e===O)if(typeof N==
"string"){if(p(N)>60)return $.errors=[{instancePath:r+"/secondaryMuscleGroups/"+k,schemaPath:"#/properties/secondaryMusc\
leGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else
return $.errors=[{instancePath:r+"/secondaryMuscleGroups/"+k,schemaPath:"#/properties/secondaryMuscleGroups/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e;if(!u)break}}}else return $.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=A===e}else var s=!0;if(s){if(t.secondaryMuscles!==void 0){let A=t.secondaryMuscles,v=e;if(e===
v)if(Array.isArray(A)){if(A.length>24)return $.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/seco\
ndaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var h=!0;let k=A.
length;for(let N=0;N<k;N++){let O=A[N],q=e;if(e===q)if(typeof O=="string"){if(p(O)>60)return $.errors=[{instancePath:r+"\
/secondaryMuscles/"+N,schemaPath:"#/properties/secondaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"\
must NOT have more than 60 characters"}],!1}else return $.errors=[{instancePath:r+"/secondaryMuscles/"+N,schemaPath:"#/p\
roperties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=q===e;if(!h)
break}}}else return $.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/secondaryMuscles/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=v===e}else var s=!0;if(s){if(t.muscleGroups!==void 0){let v=t.
muscleGroups,w=e;if(e===w)if(Array.isArray(v)){if(v.length>24)return $.errors=[{instancePath:r+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;
{var G=!0;let N=v.length;for(let O=0;O<N;O++){let q=v[O],Y=e;if(e===Y)if(typeof q=="string"){if(p(q)>60)return $.errors=
[{instancePath:r+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return $.errors=[{instancePath:r+"/muscleGroups/"+O,schemaPath:"\
#/properties/muscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=Y===e;if(!G)
break}}}else return $.errors=[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){if(t.sets!==void 0){let w=t.sets,k=e,
N=e,O=!1,q=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let M={instancePath:r+"/sets",schemaPath:"#/prope\
rties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};a===null?a=[M]:a.push(M),e++}
if(e===q&&typeof w=="number"&&isFinite(w)){if(w>50||isNaN(w)){let M={instancePath:r+"/sets",schemaPath:"#/properties/set\
s/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};a===null?a=[M]:a.push(M),
e++}else if(w<1||isNaN(w)){let M={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};a===null?a=[M]:a.push(M),e++}}var I=q===e;O=O||I;let Y=e;if(e===
Y)if(Array.isArray(w))if(w.length>50){let M={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};a===null?a=[M]:a.push(M),e++}else if(w.length<1){
let M={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};a===null?a=[M]:a.push(M),e++}else{var R=!0;let M=w.length;for(let ne=0;ne<M;ne++){let he=e;
oe(w[ne],{instancePath:r+"/sets/"+ne,parentData:w,parentDataProperty:ne,rootData:l,dynamicAnchors:g})||(a=a===null?oe.errors:
a.concat(oe.errors),e=a.length);var R=he===e;if(!R)break}}else{let M={instancePath:r+"/sets",schemaPath:"#/properties/se\
ts/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};a===null?a=[M]:a.push(M),e++}var I=Y===e;
if(O=O||I,O)e=N,a!==null&&(N?a.length=N:a=null);else{let M={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[M]:a.push(M),e++,$.errors=a,!1}var s=k===
e}else var s=!0;if(s){if(t.targetSets!==void 0){let k=t.targetSets,N=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return $.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===N&&typeof k=="number"&&isFinite(k)){if(k>50||isNaN(k))return $.errors=[{
instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},
message:"must be <= 50"}],!1;if(k<1||isNaN(k))return $.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/ta\
rgetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=N===e}else var s=!0;
if(s){if(t.reps!==void 0){let N=e;ee(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:g})||
(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var s=N===e}else var s=!0;if(s){if(t.targetReps!==void 0){let O=e;
ee(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:g})||
(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var s=O===e}else var s=!0;if(s){if(t.repRange!==void 0){let q=e;ee(
t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"repRange",rootData:l,dynamicAnchors:g})||(a=a===
null?ee.errors:a.concat(ee.errors),e=a.length);var s=q===e}else var s=!0;if(s){if(t.weight!==void 0){let Y=e;ae(t.weight,
{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:g})||(a=a===null?ae.errors:
a.concat(ae.errors),e=a.length);var s=Y===e}else var s=!0;if(s){if(t.targetWeight!==void 0){let le=e;ae(t.targetWeight,{
instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,dynamicAnchors:g})||(a=a===null?
ae.errors:a.concat(ae.errors),e=a.length);var s=le===e}else var s=!0;if(s){if(t.load!==void 0){let M=e;ae(t.load,{instancePath:r+
"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:g})||(a=a===null?ae.errors:a.concat(ae.errors),
e=a.length);var s=M===e}else var s=!0;if(s){if(t.effort!==void 0){let ne=e;te(t.effort,{instancePath:r+"/effort",parentData:t,
parentDataProperty:"effort",rootData:l,dynamicAnchors:g})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var s=ne===
e}else var s=!0;if(s){if(t.rpe!==void 0){let he=e;te(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",
rootData:l,dynamicAnchors:g})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var s=he===e}else var s=!0;if(s){if(t.
targetEffort!==void 0){let de=e;te(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"targe\
tEffort",rootData:l,dynamicAnchors:g})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var s=de===e}else var s=!0;
if(s){if(t.restTime!==void 0){let fe=e;Z(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTim\
e",rootData:l,dynamicAnchors:g})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=fe===e}else var s=!0;if(s){if(t.
restSeconds!==void 0){let ge=e;Z(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSecon\
ds",rootData:l,dynamicAnchors:g})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=ge===e}else var s=!0;if(s){
if(t.restInterval!==void 0){let Pe=e;Z(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"r\
estInterval",rootData:l,dynamicAnchors:g})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=Pe===e}else var s=!0;
if(s){if(t.targetRest!==void 0){let ve=e;Z(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"t\
argetRest",rootData:l,dynamicAnchors:g})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=ve===e}else var s=!0;
if(s){if(t.rest!==void 0){let me=e;Z(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:g})||
(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=me===e}else var s=!0;if(s)if(t.segmentId!==void 0){let me=t.segmentId,
ce=e;if(e===ce)if(typeof me=="string"){if(p(me)>128)return $.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properti\
es/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(
me)<1)return $.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=ce===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return $.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $.errors=a,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:r="",parentData:_,
parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.exercises===void 0&&(b="e\
xercises"))return K.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;if(t.id!==void 0){let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return K.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(p(P)<1)return K.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return K.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=n===e}else var s=!0;if(s){if(t.dayOfWeek!==void 0){let n=t.dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return K.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))return K.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(n<0||isNaN(n))return K.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;
if(s){if(t.name!==void 0){let i=t.name,u=e;if(e===u)if(typeof i=="string"){if(p(i)>200)return K.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return K.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(t.duration!==void 0){let u=t.duration,h=e;
if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1440||isNaN(u))return K.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(u<
0||isNaN(u))return K.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:r+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=h===e}else var s=!0;if(s)
if(t.exercises!==void 0){let u=t.exercises,h=e;if(e===h)if(Array.isArray(u)){if(u.length>32)return K.errors=[{instancePath:r+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var y=!0;let R=u.length;for(let I=0;I<R;I++){let S=e;$(u[I],{instancePath:r+"/exercises/"+I,parentData:u,
parentDataProperty:I,rootData:l,dynamicAnchors:g})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var y=S===e;if(!y)
break}}}else return K.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return K.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.sessions===void 0&&(b="sessions"))return X.errors=[{instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(t.id!==void 0){
let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return X.errors=[{instancePath:r+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(P)<1)
return X.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(t.weekNumber!==void 0){
let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return X.errors=[{instancePath:r+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return X.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||
isNaN(n))return X.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s){if(t.name!==void 0){let i=t.name,u=e;
if(e===u)if(typeof i=="string"){if(p(i)>200)return X.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return X.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=u===e}else var s=!0;if(s){if(t.phase!==void 0){let u=t.phase,h=e;if(e===h)if(typeof u=="string"){if(p(u)>
200)return X.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return X.errors=[{instancePath:r+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s)if(t.
sessions!==void 0){let u=t.sessions,h=e;if(e===h)if(Array.isArray(u)){if(u.length>21)return X.errors=[{instancePath:r+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var y=!0;let R=u.length;for(let I=0;I<R;I++){let S=e;K(u[I],{instancePath:r+"/sessions/"+I,parentData:u,
parentDataProperty:I,rootData:l,dynamicAnchors:g})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var y=S===e;if(!y)
break}}}else return X.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return X.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=V.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.microcycles===void 0&&(b="microcycles"))return V.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(t.id!==void 0){
let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return V.errors=[{instancePath:r+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(P)<1)
return V.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(t.userId!==void 0){
let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(p(n)>256)return V.errors=[{instancePath:r+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(p(n)<1)return V.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(t.name!==void 0){let i=t.name,u=e;if(e===u)if(typeof i=="string"){if(p(i)>200)return V.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return V.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(t.description!==void 0){let u=t.description,
h=e;if(e===h)if(typeof u=="string"){if(p(u)>1e4)return V.errors=[{instancePath:r+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return V.errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(t.duration!==void 0){let h=t.duration,G=e;if(e===
G)if(typeof h=="number"&&isFinite(h)){if(h>1040||isNaN(h))return V.errors=[{instancePath:r+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(h<0||isNaN(
h))return V.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return V.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=G===e}else var s=!0;if(s)if(t.microcycles!==
void 0){let h=t.microcycles,G=e;if(e===G)if(Array.isArray(h)){if(h.length>104)return V.errors=[{instancePath:r+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var y=!0;let I=h.length;for(let S=0;S<I;S++){let C=e;X(h[S],{instancePath:r+"/microcycles/"+S,parentData:h,
parentDataProperty:S,rootData:l,dynamicAnchors:g})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var y=C===e;if(!y)
break}}}else return V.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=G===e}else var s=!0}}}}}else return V.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&
(i="jobId")||t.timestamp===void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="se\
ason")||t.availabilityDays===void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===
void 0&&(i="equipment"))return D.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(t.eventId!==void 0){let u=t.eventId,h=e;if(e===h)if(typeof u=="str\
ing"){if(p(u)>256)return D.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(u)<1)return D.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return D.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(t.userId!==void 0){let h=t.
userId,G=e;if(e===G)if(typeof h=="string"){if(p(h)>256)return D.errors=[{instancePath:r+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(h)<
1)return D.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:r+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=G===e}else var s=!0;if(s){if(t.
jobId!==void 0){let G=t.jobId,R=e;if(e===R)if(typeof G=="string"){if(p(G)>256)return D.errors=[{instancePath:r+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(p(G)<1)return D.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:r+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=R===
e}else var s=!0;if(s){if(t.timestamp!==void 0){let R=t.timestamp,I=e;if(e===I)if(typeof R=="number"&&isFinite(R)){if(R>864e13||
isNaN(R))return D.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(R<0||isNaN(R))return D.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return D.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var s=I===e}else var s=!0;if(s){if(t.proficiency!==void 0){let I=t.
proficiency,S=e;if(typeof I!="string")return D.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(I==="beginner"||I==="intermediate"||I===
"advanced"))return D.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:ye.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var s=S===e}else
var s=!0;if(s){if(t.season!==void 0){let S=t.season,C=e;if(typeof S!="string")return D.errors=[{instancePath:r+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(S==="offs\
eason"||S==="preseason"||S==="inseason"))return D.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:ye.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var s=C===e}else var s=!0;if(s){if(t.availabilityDays!==void 0){let C=t.availabilityDays,j=e;if(!(typeof C=="number"&&!(C%
1)&&!isNaN(C)&&isFinite(C)))return D.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof C=="number"&&isFinite(C)){
if(C>7||isNaN(C))return D.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(C<1||isNaN(C))return D.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=j===e}else var s=!0;if(s){if(t.weeklyGoalDays!==void 0){let j=t.weeklyGoalDays,W=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof j=="number"&&isFinite(
j)){if(j>7||isNaN(j))return D.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(j<1||isNaN(j))return D.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var s=W===e}else var s=!0;if(s){if(t.equipment!==void 0){let W=t.equipment,H=e;if(e===H)if(Array.isArray(
W)){if(W.length>50)return D.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let F=W.length;for(let d=0;d<F;d++){
let o=W[d],c=e;if(e===c)if(typeof o=="string"){if(p(o)>100)return D.errors=[{instancePath:r+"/equipment/"+d,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return D.errors=[{instancePath:r+"/equipment/"+d,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=c===e;if(!y)break}}}else return D.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=H===e}else var s=!0;if(s){if(t.purpose!==void 0){let H=t.purpose,z=e;if(typeof H!="string")return D.errors=[{instancePath:r+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(H===
"general_fitness"||H==="sport_performance"||H==="muscle_building"||H==="weight_loss"||H==="rehabilitation"))return D.errors=
[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:ye.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var s=z===e}else var s=!0;if(s){if(t.competitionDate!==void 0){
let z=t.competitionDate,F=e;if(e===F&&e===F)if(typeof z=="string"){if(p(z)>64)return D.errors=[{instancePath:r+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!we(z))return D.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/\
competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return D.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=F===e}else var s=!0;if(s){if(t.fixedSchedules!==void 0){let F=t.fixedSchedules,
d=e;if(e===d)if(Array.isArray(F)){if(F.length>50)return D.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var b=!0;
let c=F.length;for(let f=0;f<c;f++){let x=F[f],A=e;if(e===A)if(x&&typeof x=="object"&&!Array.isArray(x)){let w;if(x.day===
void 0&&(w="day")||x.start===void 0&&(w="start")||x.end===void 0&&(w="end"))return D.errors=[{instancePath:r+"/fixedSche\
dules/"+f,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;if(x.day!==void 0){let k=x.day,N=e;if(e===N)if(typeof k=="string"){if(p(k)>32)
return D.errors=[{instancePath:r+"/fixedSchedules/"+f+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/da\
y/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return D.errors=
[{instancePath:r+"/fixedSchedules/"+f+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var P=N===e}else var P=!0;if(P){if(x.start!==void 0){let N=x.
start,O=e;if(e===O)if(typeof N=="string"){if(p(N)>32)return D.errors=[{instancePath:r+"/fixedSchedules/"+f+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return D.errors=[{instancePath:r+"/fixedSchedules/"+f+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var P=O===
e}else var P=!0;if(P)if(x.end!==void 0){let N=x.end,O=e;if(e===O)if(typeof N=="string"){if(p(N)>32)return D.errors=[{instancePath:r+
"/fixedSchedules/"+f+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return D.errors=[{instancePath:r+"/fixedSche\
dules/"+f+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var P=O===e}else var P=!0}}else return D.errors=[{instancePath:r+"/fixedSchedules/"+f,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=A===e;
if(!b)break}}}else return D.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s){if(t.recoveryHabits!==void 0){let d=t.
recoveryHabits,o=e;if(e===o)if(Array.isArray(d)){if(d.length>50)return D.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var n=!0;let f=d.length;for(let x=0;x<f;x++){let A=d[x],v=e;if(e===v)if(typeof A=="string"){if(p(A)>200)return D.errors=
[{instancePath:r+"/recoveryHabits/"+x,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return D.errors=[{instancePath:r+"/recoveryHabits/"+
x,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=v===e;if(!n)break}}}else return D.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){if(t.timeCrunchTargetMinutes!==
void 0){let o=t.timeCrunchTargetMinutes,c=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return D.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===c&&typeof o=="number"&&isFinite(o)){if(o>180||isNaN(o))return D.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(o<15||isNaN(o))return D.errors=[{instancePath:r+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var s=c===e}else var s=!0;if(s){if(t.planId!==void 0){let c=t.planId,f=e;if(e===f)if(typeof c=="stri\
ng"){if(p(c)>128)return D.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(c)<1)return D.errors=[{instancePath:r+"\
/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return D.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){if(t.plan!==void 0){let f=e;V(t.
plan,{instancePath:r+"/plan",parentData:t,parentDataProperty:"plan",rootData:l,dynamicAnchors:g})||(a=a===null?V.errors:
a.concat(V.errors),e=a.length);var s=f===e}else var s=!0;if(s)if(t.coreLiftPolicy!==void 0){let f=t.coreLiftPolicy,x=e;if(typeof f!=
"string")return D.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(f==="fit"||f==="protect"))return D.errors=[{instancePath:r+"/c\
oreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:ye.properties.coreLiftPolicy.
enum},message:"must be equal to one of the allowed values"}],!1;var s=x===e}else var s=!0}}}}}}}}}}}}}}}}else return D.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=
a,e===0}D.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,
equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0,planId:!0,plan:!0,
coreLiftPolicy:!0},dynamicProps:!1,dynamicItems:!1};var Le=L,ue={type:"object",required:["eventId","userId","jobId","tim\
estamp","proficiency","season","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{
type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{
type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{
type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"\
string",enum:["general_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{
type:"string",maxLength:64,format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["\
day","start","end"],properties:{day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}},
additionalProperties:!1}},recoveryHabits:{type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{
type:"integer",minimum:15,maximum:180},planId:{type:"string",minLength:1,maxLength:128},plan:{$ref:"#/$defs/plan"},coreLiftPolicy:{
type:"string",enum:["fit","protect"]}},$defs:{plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{
id:{type:"string",minLength:1,maxLength:128},userId:{type:"string",minLength:1,maxLength:256},name:{type:"string",maxLength:200},
description:{type:"string",maxLength:1e4},duration:{type:"number",minimum:0,maximum:1040},microcycles:{type:"array",maxItems:104,
items:{$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",required:["sessions"],additionalProperties:!0,properties:{
id:{type:"string",minLength:1,maxLength:128},weekNumber:{type:"integer",minimum:0,maximum:1040},name:{type:"string",maxLength:200},
phase:{type:"string",maxLength:200},sessions:{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}}},session:{type:"\
object",required:["exercises"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},dayOfWeek:{
type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},duration:{type:"number",minimum:0,maximum:1440},exercises:{
type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:["name"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"\
boolean"},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},metadata:{type:"object",additionalProperties:!0,
properties:{isCoreLift:{type:"boolean"},movementPattern:{type:"string",maxLength:60}}},equipment:{anyOf:[{type:"string",
maxLength:100},{type:"array",maxItems:20,items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{type:"string",maxLength:60},
primaryMuscle:{type:"string",maxLength:60},primaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
secondaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroups:{type:"array",maxItems:24,items:{
type:"string",maxLength:60}},sets:{anyOf:[{type:"integer",minimum:1,maximum:50},{type:"array",minItems:1,maxItems:50,items:{
$ref:"#/$defs/set"}}]},targetSets:{type:"integer",minimum:1,maximum:50},reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$\
defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},targetWeight:{$ref:"#/$defs/load"},load:{$ref:"#\
/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},targetEffort:{$ref:"#/$defs/effort"},restTime:{
$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{$ref:"#/$defs/rest"},targetRest:{$ref:"#/$defs/rest"},
rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},set:{type:"object",additionalProperties:!0,
properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},load:{$ref:"#/$defs\
/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{$ref:"#/$defs/rest"},estimatedDurationSeconds:{
type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,
maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},{type:"string",minLength:1,maxLength:32}]},load:{anyOf:[
{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},effort:{anyOf:[{type:"number",minimum:0,maximum:100},
{type:"string",maxLength:64}]}},additionalProperties:!1},Se=Object.prototype.hasOwnProperty;function re(t,{instancePath:r="",
parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=re.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,y=!1,b=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};a===
null?a=[i]:a.push(i),e++}if(e===b&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(
i),e++}else if(t<1||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};a===null?a=[i]:a.push(i),e++}}var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="str\
ing"){if(p(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}else if(p(t)<1){let i={instancePath:r,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:
a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};a===null?a=[i]:a.push(i),e++}var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
re.errors=a,!1}return re.errors=a,e===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:r="",
parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=se.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,y=!1,b=e;if(e===b)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"m\
ust be <= 10000"};a===null?a=[i]:a.push(i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/min\
imum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};a===null?a=[i]:a.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?
a=[i]:a.push(i),e++}var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="string"){if(p(t)>64){let i={instancePath:r,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};a===null?a=[
i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};a===null?a=[i]:a.push(i),e++}var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
se.errors=a,!1}return se.errors=a,e===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:r="",
parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=ie.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,y=!1,b=e;if(e===b)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"m\
ust be <= 100"};a===null?a=[i]:a.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}
var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="string"){if(p(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[i]:a.push(i),e++}var n=P===e;if(y=y||n,y)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:r,schemaPath:"#\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,ie.errors=
a,!1}return ie.errors=a,e===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:r="",parentData:_,
parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=B.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let s=e,y=!1,b=e;if(e===b)if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={
instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= \
3600"};a===null?a=[i]:a.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}
var n=b===e;y=y||n;let P=e;if(e===P)if(typeof t=="string"){if(p(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};a===null?a=[i]:a.push(i),e++}else if(p(
t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}var n=P===e;if(y=y||n,y)e=s,a!==null&&
(s?a.length=s:a=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return a===null?a=[i]:a.push(i),e++,B.errors=a,!1}return B.errors=a,e===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};
function pe(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,
m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.reps!==void 0){let y=e;re(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,
dynamicAnchors:g})||(a=a===null?re.errors:a.concat(re.errors),e=a.length);var s=y===e}else var s=!0;if(s){if(t.targetReps!==
void 0){let b=e;re(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:g})||
(a=a===null?re.errors:a.concat(re.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(t.weight!==void 0){let P=e;se(t.
weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:g})||(a=a===null?se.
errors:a.concat(se.errors),e=a.length);var s=P===e}else var s=!0;if(s){if(t.load!==void 0){let n=e;se(t.load,{instancePath:r+
"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:g})||(a=a===null?se.errors:a.concat(se.errors),
e=a.length);var s=n===e}else var s=!0;if(s){if(t.effort!==void 0){let i=e;ie(t.effort,{instancePath:r+"/effort",parentData:t,
parentDataProperty:"effort",rootData:l,dynamicAnchors:g})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(t.rpe!==void 0){let u=e;ie(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:l,
dynamicAnchors:g})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var s=u===e}else var s=!0;if(s){if(t.restSeconds!==
void 0){let h=e;B(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:l,
dynamicAnchors:g})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=h===e}else var s=!0;if(s)if(t.estimatedDurationSeconds!==
void 0){let h=t.estimatedDurationSeconds,G=e;if(e===G)if(typeof h=="number"&&isFinite(h)){if(h>7200||isNaN(h))return pe.
errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(h<=0||isNaN(h))return pe.errors=[{instancePath:r+
"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimu\
m",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return pe.errors=[{instancePath:r+"/estimatedDuration\
Seconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var s=G===e}else var s=!0}}}}}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return pe.errors=a,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function T(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=T.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let S;if(t.name===void 0&&(S="name"))return T.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(t.id!==void 0){let C=t.id,j=e;if(e===j)if(typeof C==
"string"){if(p(C)>128)return T.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(C)<1)return T.errors=[{instancePath:r+"/id",
schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return T.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var s=j===e}else var s=!0;if(s){if(t.name!==void 0){let j=t.name,W=e;if(e===W)if(typeof j==
"string"){if(p(j)>200)return T.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(p(j)<1)return T.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return T.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=W===e}else var s=!0;if(s){if(t.isCoreLift!==void 0){let W=e;if(typeof t.
isCoreLift!="boolean")return T.errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=W===e}else var s=!0;if(s){if(t.tags!==void 0){let H=t.
tags,z=e;if(e===z)if(Array.isArray(H)){if(H.length>50)return T.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/\
tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let d=H.length;
for(let o=0;o<d;o++){let c=H[o],f=e;if(e===f)if(typeof c=="string"){if(p(c)>100)return T.errors=[{instancePath:r+"/tags/"+
o,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"}],!1}else return T.errors=[{instancePath:r+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=f===e;if(!y)break}}}else return T.errors=[{instancePath:r+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=z===
e}else var s=!0;if(s){if(t.metadata!==void 0){let z=t.metadata,F=e;if(e===F)if(z&&typeof z=="object"&&!Array.isArray(z)){
if(z.isCoreLift!==void 0){let o=e;if(typeof z.isCoreLift!="boolean")return T.errors=[{instancePath:r+"/metadata/isCoreLi\
ft",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"}],!1;var b=o===e}else var b=!0;if(b)if(z.movementPattern!==void 0){let o=z.movementPattern,c=e;if(e===c)if(typeof o==
"string"){if(p(o)>60)return T.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"#/properties/metadata/prop\
erties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],
!1}else return T.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/moveme\
ntPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=c===e}else var b=!0}else return T.
errors=[{instancePath:r+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var s=F===e}else var s=!0;if(s){if(t.equipment!==void 0){let F=t.equipment,d=e,o=e,c=!1,f=e;if(e===
f)if(typeof F=="string"){if(p(F)>100){let v={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxL\
ength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?a=[v]:a.push(v),
e++}}else{let v={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"type",params:{type:"\
string"},message:"must be string"};a===null?a=[v]:a.push(v),e++}var n=f===e;c=c||n;let x=e;if(e===x)if(Array.isArray(F))
if(F.length>20){let v={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxItems",keyword:"maxItem\
s",params:{limit:20},message:"must NOT have more than 20 items"};a===null?a=[v]:a.push(v),e++}else{var P=!0;let v=F.length;
for(let w=0;w<v;w++){let k=F[w],N=e;if(e===N)if(typeof k=="string"){if(p(k)>100){let q={instancePath:r+"/equipment/"+w,schemaPath:"\
#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than \
100 characters"};a===null?a=[q]:a.push(q),e++}}else{let q={instancePath:r+"/equipment/"+w,schemaPath:"#/properties/equip\
ment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[q]:a.push(q),e++}var P=N===
e;if(!P)break}}else{let v={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};a===null?a=[v]:a.push(v),e++}var n=x===e;if(c=c||n,c)e=o,a!==null&&(o?a.length=o:
a=null);else{let v={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return a===null?a=[v]:a.push(v),e++,T.errors=a,!1}var s=d===e}else var s=!0;if(s){if(t.primaryMuscleGroup!==
void 0){let d=t.primaryMuscleGroup,o=e;if(e===o)if(typeof d=="string"){if(p(d)>60)return T.errors=[{instancePath:r+"/pri\
maryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"m\
ust NOT have more than 60 characters"}],!1}else return T.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/pro\
perties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(t.primaryMuscle!==void 0){let o=t.primaryMuscle,c=e;if(e===c)if(typeof o=="string"){if(p(o)>60)return T.errors=
[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return T.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"\
#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=c===e}else var s=!0;
if(s){if(t.primaryMuscles!==void 0){let c=t.primaryMuscles,f=e;if(e===f)if(Array.isArray(c)){if(c.length>24)return T.errors=
[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},
message:"must NOT have more than 24 items"}],!1;{var i=!0;let A=c.length;for(let v=0;v<A;v++){let w=c[v],k=e;if(e===k)if(typeof w==
"string"){if(p(w)>60)return T.errors=[{instancePath:r+"/primaryMuscles/"+v,schemaPath:"#/properties/primaryMuscles/items\
/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return T.errors=
[{instancePath:r+"/primaryMuscles/"+v,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=k===e;if(!i)break}}}else return T.errors=[{instancePath:r+"/primaryMuscles",
schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===
e}else var s=!0;if(s){if(t.muscleGroup!==void 0){let f=t.muscleGroup,x=e;if(e===x)if(typeof f=="string"){if(p(f)>60)return T.
errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return T.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/\
properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=x===e}else var s=!0;
if(s){if(t.secondaryMuscleGroups!==void 0){let x=t.secondaryMuscleGroups,A=e;if(e===A)if(Array.isArray(x)){if(x.length>24)
return T.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"\
maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var u=!0;let w=x.length;for(let k=0;k<w;k++){
let N=x[k],O=e;if(e===O)if(typeof N=="string"){if(p(N)>60)return T.errors=[{instancePath:r+"/secondaryMuscleGroups/"+k,schemaPath:"\
#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more th\
an 60 characters"}],!1}else return T.errors=[{instancePath:r+"/secondaryMuscleGroups/"+k,schemaPath:"#/properties/second\
aryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e;if(!u)break}}}else
return T.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=A===e}else var s=!0;if(s){if(t.secondaryMuscles!==void 0){
let A=t.secondaryMuscles,v=e;if(e===v)if(Array.isArray(A)){if(A.length>24)return T.errors=[{instancePath:r+"/secondaryMu\
scles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have m\
ore than 24 items"}],!1;{var h=!0;let k=A.length;for(let N=0;N<k;N++){let O=A[N],q=e;if(e===q)if(typeof O=="string"){if(p(
O)>60)return T.errors=[{instancePath:r+"/secondaryMuscles/"+N,schemaPath:"#/properties/secondaryMuscles/items/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return T.errors=[{instancePath:r+
"/secondaryMuscles/"+N,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=q===e;if(!h)break}}}else return T.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/p\
roperties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=v===e}else var s=!0;
if(s){if(t.muscleGroups!==void 0){let v=t.muscleGroups,w=e;if(e===w)if(Array.isArray(v)){if(v.length>24)return T.errors=
[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var G=!0;let N=v.length;for(let O=0;O<N;O++){let q=v[O],Y=e;if(e===Y)if(typeof q==
"string"){if(p(q)>60)return T.errors=[{instancePath:r+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/max\
Length",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return T.errors=
[{instancePath:r+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var G=Y===e;if(!G)break}}}else return T.errors=[{instancePath:r+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;
if(s){if(t.sets!==void 0){let w=t.sets,k=e,N=e,O=!1,q=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let M={
instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};a===null?a=[M]:a.push(M),e++}if(e===q&&typeof w=="number"&&isFinite(w)){if(w>50||isNaN(w)){let M={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};a===null?a=[M]:a.push(M),e++}else if(w<1||isNaN(w)){let M={instancePath:r+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};a===null?a=[M]:a.push(M),
e++}}var I=q===e;O=O||I;let Y=e;if(e===Y)if(Array.isArray(w))if(w.length>50){let M={instancePath:r+"/sets",schemaPath:"#\
/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};a===
null?a=[M]:a.push(M),e++}else if(w.length<1){let M={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};a===null?a=[M]:a.push(M),e++}else{var R=!0;
let M=w.length;for(let ne=0;ne<M;ne++){let he=e;pe(w[ne],{instancePath:r+"/sets/"+ne,parentData:w,parentDataProperty:ne,
rootData:l,dynamicAnchors:g})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var R=he===e;if(!R)break}}else{let M={
instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};a===null?a=[M]:a.push(M),e++}var I=Y===e;if(O=O||I,O)e=N,a!==null&&(N?a.length=N:a=null);else{let M={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===
null?a=[M]:a.push(M),e++,T.errors=a,!1}var s=k===e}else var s=!0;if(s){if(t.targetSets!==void 0){let k=t.targetSets,N=e;
if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return T.errors=[{instancePath:r+"/targetSets",schemaPath:"#/pr\
operties/targetSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof k=="num\
ber"&&isFinite(k)){if(k>50||isNaN(k))return T.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(k<1||isNaN(k))return T.errors=
[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=N===e}else var s=!0;if(s){if(t.reps!==void 0){let N=e;re(t.reps,{instancePath:r+"/reps",
parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:g})||(a=a===null?re.errors:a.concat(re.errors),e=a.length);
var s=N===e}else var s=!0;if(s){if(t.targetReps!==void 0){let O=e;re(t.targetReps,{instancePath:r+"/targetReps",parentData:t,
parentDataProperty:"targetReps",rootData:l,dynamicAnchors:g})||(a=a===null?re.errors:a.concat(re.errors),e=a.length);var s=O===
e}else var s=!0;if(s){if(t.repRange!==void 0){let q=e;re(t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"\
repRange",rootData:l,dynamicAnchors:g})||(a=a===null?re.errors:a.concat(re.errors),e=a.length);var s=q===e}else var s=!0;
if(s){if(t.weight!==void 0){let Y=e;se(t.weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,
dynamicAnchors:g})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var s=Y===e}else var s=!0;if(s){if(t.targetWeight!==
void 0){let le=e;se(t.targetWeight,{instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,
dynamicAnchors:g})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var s=le===e}else var s=!0;if(s){if(t.load!==void 0){
let M=e;se(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:g})||(a=a===null?
se.errors:a.concat(se.errors),e=a.length);var s=M===e}else var s=!0;if(s){if(t.effort!==void 0){let ne=e;ie(t.effort,{instancePath:r+
"/effort",parentData:t,parentDataProperty:"effort",rootData:l,dynamicAnchors:g})||(a=a===null?ie.errors:a.concat(ie.errors),
e=a.length);var s=ne===e}else var s=!0;if(s){if(t.rpe!==void 0){let he=e;ie(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:g})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var s=he===e}else var s=!0;if(s){
if(t.targetEffort!==void 0){let de=e;ie(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"\
targetEffort",rootData:l,dynamicAnchors:g})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var s=de===e}else var s=!0;
if(s){if(t.restTime!==void 0){let fe=e;B(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTim\
e",rootData:l,dynamicAnchors:g})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=fe===e}else var s=!0;if(s){if(t.
restSeconds!==void 0){let ge=e;B(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSecon\
ds",rootData:l,dynamicAnchors:g})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=ge===e}else var s=!0;if(s){
if(t.restInterval!==void 0){let Pe=e;B(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"r\
estInterval",rootData:l,dynamicAnchors:g})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=Pe===e}else var s=!0;
if(s){if(t.targetRest!==void 0){let ve=e;B(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"t\
argetRest",rootData:l,dynamicAnchors:g})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=ve===e}else var s=!0;
if(s){if(t.rest!==void 0){let me=e;B(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:g})||
(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=me===e}else var s=!0;if(s)if(t.segmentId!==void 0){let me=t.segmentId,
ce=e;if(e===ce)if(typeof me=="string"){if(p(me)>128)return T.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properti\
es/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(
me)<1)return T.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return T.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=ce===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return T.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return T.errors=a,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:r="",parentData:_,
parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){let a=null,e=0,m=Q.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.exercises===void 0&&(b="e\
xercises"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;if(t.id!==void 0){let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return Q.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(p(P)<1)return Q.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=n===e}else var s=!0;if(s){if(t.dayOfWeek!==void 0){let n=t.dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Q.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))return Q.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(n<0||isNaN(n))return Q.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;
if(s){if(t.name!==void 0){let i=t.name,u=e;if(e===u)if(typeof i=="string"){if(p(i)>200)return Q.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return Q.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(t.duration!==void 0){let u=t.duration,h=e;
if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1440||isNaN(u))return Q.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(u<
0||isNaN(u))return Q.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:r+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=h===e}else var s=!0;if(s)
if(t.exercises!==void 0){let u=t.exercises,h=e;if(e===h)if(Array.isArray(u)){if(u.length>32)return Q.errors=[{instancePath:r+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var y=!0;let R=u.length;for(let I=0;I<R;I++){let S=e;T(u[I],{instancePath:r+"/exercises/"+I,parentData:u,
parentDataProperty:I,rootData:l,dynamicAnchors:g})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);var y=S===e;if(!y)
break}}}else return Q.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return Q.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.sessions===void 0&&(b="sessions"))return J.errors=[{instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(t.id!==void 0){
let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return J.errors=[{instancePath:r+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(P)<1)
return J.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(t.weekNumber!==void 0){
let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:r+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return J.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||
isNaN(n))return J.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s){if(t.name!==void 0){let i=t.name,u=e;
if(e===u)if(typeof i=="string"){if(p(i)>200)return J.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return J.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=u===e}else var s=!0;if(s){if(t.phase!==void 0){let u=t.phase,h=e;if(e===h)if(typeof u=="string"){if(p(u)>
200)return J.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return J.errors=[{instancePath:r+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s)if(t.
sessions!==void 0){let u=t.sessions,h=e;if(e===h)if(Array.isArray(u)){if(u.length>21)return J.errors=[{instancePath:r+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var y=!0;let R=u.length;for(let I=0;I<R;I++){let S=e;Q(u[I],{instancePath:r+"/sessions/"+I,parentData:u,
parentDataProperty:I,rootData:l,dynamicAnchors:g})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var y=S===e;if(!y)
break}}}else return J.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return J.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=U.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.microcycles===void 0&&(b="microcycles"))return U.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(t.id!==void 0){
let P=t.id,n=e;if(e===n)if(typeof P=="string"){if(p(P)>128)return U.errors=[{instancePath:r+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(p(P)<1)
return U.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(t.userId!==void 0){
let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(p(n)>256)return U.errors=[{instancePath:r+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(p(n)<1)return U.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(t.name!==void 0){let i=t.name,u=e;if(e===u)if(typeof i=="string"){if(p(i)>200)return U.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return U.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(t.description!==void 0){let u=t.description,
h=e;if(e===h)if(typeof u=="string"){if(p(u)>1e4)return U.errors=[{instancePath:r+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return U.errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(t.duration!==void 0){let h=t.duration,G=e;if(e===
G)if(typeof h=="number"&&isFinite(h)){if(h>1040||isNaN(h))return U.errors=[{instancePath:r+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(h<0||isNaN(
h))return U.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=G===e}else var s=!0;if(s)if(t.microcycles!==
void 0){let h=t.microcycles,G=e;if(e===G)if(Array.isArray(h)){if(h.length>104)return U.errors=[{instancePath:r+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var y=!0;let I=h.length;for(let S=0;S<I;S++){let C=e;J(h[S],{instancePath:r+"/microcycles/"+S,parentData:h,
parentDataProperty:S,rootData:l,dynamicAnchors:g})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var y=C===e;if(!y)
break}}}else return U.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=G===e}else var s=!0}}}}}else return U.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:r="",parentData:_,parentDataProperty:E,rootData:l=t,dynamicAnchors:g={}}={}){
let a=null,e=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&
(i="jobId")||t.timestamp===void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="se\
ason")||t.availabilityDays===void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===
void 0&&(i="equipment"))return L.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let u=e;for(let h in t)if(!Se.call(ue.properties,h))return L.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"}],!1;if(u===e){if(t.eventId!==void 0){let h=t.eventId,G=e;if(e===G)if(typeof h=="st\
ring"){if(p(h)>256)return L.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(h)<1)return L.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return L.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=G===e}else var s=!0;if(s){if(t.userId!==void 0){let G=t.
userId,R=e;if(e===R)if(typeof G=="string"){if(p(G)>256)return L.errors=[{instancePath:r+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(G)<
1)return L.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:r+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=R===e}else var s=!0;if(s){if(t.
jobId!==void 0){let R=t.jobId,I=e;if(e===I)if(typeof R=="string"){if(p(R)>256)return L.errors=[{instancePath:r+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(p(R)<1)return L.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:r+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=I===
e}else var s=!0;if(s){if(t.timestamp!==void 0){let I=t.timestamp,S=e;if(e===S)if(typeof I=="number"&&isFinite(I)){if(I>864e13||
isNaN(I))return L.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(I<0||isNaN(I))return L.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return L.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var s=S===e}else var s=!0;if(s){if(t.proficiency!==void 0){let S=t.
proficiency,C=e;if(typeof S!="string")return L.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(S==="beginner"||S==="intermediate"||S===
"advanced"))return L.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:ue.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var s=C===e}else
var s=!0;if(s){if(t.season!==void 0){let C=t.season,j=e;if(typeof C!="string")return L.errors=[{instancePath:r+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(C==="offs\
eason"||C==="preseason"||C==="inseason"))return L.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:ue.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var s=j===e}else var s=!0;if(s){if(t.availabilityDays!==void 0){let j=t.availabilityDays,W=e;if(!(typeof j=="number"&&!(j%
1)&&!isNaN(j)&&isFinite(j)))return L.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof j=="number"&&isFinite(j)){
if(j>7||isNaN(j))return L.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(j<1||isNaN(j))return L.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=W===e}else var s=!0;if(s){if(t.weeklyGoalDays!==void 0){let W=t.weeklyGoalDays,H=e;if(!(typeof W==
"number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return L.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof W=="number"&&isFinite(
W)){if(W>7||isNaN(W))return L.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(W<1||isNaN(W))return L.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var s=H===e}else var s=!0;if(s){if(t.equipment!==void 0){let H=t.equipment,z=e;if(e===z)if(Array.isArray(
H)){if(H.length>50)return L.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let d=H.length;for(let o=0;o<d;o++){
let c=H[o],f=e;if(e===f)if(typeof c=="string"){if(p(c)>100)return L.errors=[{instancePath:r+"/equipment/"+o,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return L.errors=[{instancePath:r+"/equipment/"+o,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=f===e;if(!y)break}}}else return L.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=z===e}else var s=!0;if(s){if(t.purpose!==void 0){let z=t.purpose,F=e;if(typeof z!="string")return L.errors=[{instancePath:r+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(z===
"general_fitness"||z==="sport_performance"||z==="muscle_building"||z==="weight_loss"||z==="rehabilitation"))return L.errors=
[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:ue.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var s=F===e}else var s=!0;if(s){if(t.competitionDate!==void 0){
let F=t.competitionDate,d=e;if(e===d&&e===d)if(typeof F=="string"){if(p(F)>64)return L.errors=[{instancePath:r+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!we(F))return L.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/\
competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return L.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s){if(t.fixedSchedules!==void 0){let d=t.fixedSchedules,
o=e;if(e===o)if(Array.isArray(d)){if(d.length>50)return L.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var b=!0;
let f=d.length;for(let x=0;x<f;x++){let A=d[x],v=e;if(e===v)if(A&&typeof A=="object"&&!Array.isArray(A)){let k;if(A.day===
void 0&&(k="day")||A.start===void 0&&(k="start")||A.end===void 0&&(k="end"))return L.errors=[{instancePath:r+"/fixedSche\
dules/"+x,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{let N=e;for(let O in A)if(!(O==="day"||O==="start"||O==="end"))return L.errors=
[{instancePath:r+"/fixedSchedules/"+x,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;if(N===e){if(A.day!==void 0){
let O=A.day,q=e;if(e===q)if(typeof O=="string"){if(p(O)>32)return L.errors=[{instancePath:r+"/fixedSchedules/"+x+"/day",
schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"m\
ust NOT have more than 32 characters"}],!1}else return L.errors=[{instancePath:r+"/fixedSchedules/"+x+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var P=q===e}else var P=!0;if(P){if(A.start!==void 0){let q=A.start,Y=e;if(e===Y)if(typeof q=="string"){if(p(q)>32)return L.
errors=[{instancePath:r+"/fixedSchedules/"+x+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return L.errors=
[{instancePath:r+"/fixedSchedules/"+x+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var P=Y===e}else var P=!0;if(P)if(A.end!==void 0){let q=A.end,
Y=e;if(e===Y)if(typeof q=="string"){if(p(q)>32)return L.errors=[{instancePath:r+"/fixedSchedules/"+x+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return L.errors=[{instancePath:r+"/fixedSchedules/"+x+"/end",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var P=Y===
e}else var P=!0}}}}else return L.errors=[{instancePath:r+"/fixedSchedules/"+x,schemaPath:"#/properties/fixedSchedules/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=v===e;if(!b)break}}}else return L.errors=
[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0;if(s){if(t.recoveryHabits!==void 0){let o=t.recoveryHabits,c=e;if(e===c)if(Array.
isArray(o)){if(o.length>50)return L.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var n=!0;let x=o.length;for(let A=0;A<
x;A++){let v=o[A],w=e;if(e===w)if(typeof v=="string"){if(p(v)>200)return L.errors=[{instancePath:r+"/recoveryHabits/"+A,
schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return L.errors=[{instancePath:r+"/recoveryHabits/"+A,schemaPath:"#/properties/recove\
ryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}}else return L.
errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var s=c===e}else var s=!0;if(s){if(t.timeCrunchTargetMinutes!==void 0){let c=t.timeCrunchTargetMinutes,
f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return L.errors=[{instancePath:r+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>180||isNaN(c))return L.errors=[{instancePath:r+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(c<15||isNaN(c))return L.errors=[{instancePath:r+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var s=f===
e}else var s=!0;if(s){if(t.planId!==void 0){let f=t.planId,x=e;if(e===x)if(typeof f=="string"){if(p(f)>128)return L.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(p(f)<1)return L.errors=[{instancePath:r+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.
errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=x===e}else var s=!0;if(s){if(t.plan!==void 0){let x=e;U(t.plan,{instancePath:r+"/plan",parentData:t,
parentDataProperty:"plan",rootData:l,dynamicAnchors:g})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=x===e}else
var s=!0;if(s)if(t.coreLiftPolicy!==void 0){let x=t.coreLiftPolicy,A=e;if(typeof x!="string")return L.errors=[{instancePath:r+
"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;if(!(x==="fit"||x==="protect"))return L.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/c\
oreLiftPolicy/enum",keyword:"enum",params:{allowedValues:ue.properties.coreLiftPolicy.enum},message:"must be equal to on\
e of the allowed values"}],!1;var s=A===e}else var s=!0}}}}}}}}}}}}}}}}}}else return L.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};
