// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var ae=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch($){throw t=0,$}};var ue=ae(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});function fe(r){let t=r.length,$=0,L=0,c;for(;L<
t;)$++,c=r.charCodeAt(L++),c>=55296&&c<=56319&&L<t&&(c=r.charCodeAt(L),(c&64512)===56320&&L++);return $}ie.default=fe;fe.
code='require("ajv/dist/runtime/ucs2length").default'});var be=ae(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.formatNames=J.fastFormats=J.fullFormats=void 0;
function X(r,t){return{validate:r,compare:t}}J.fullFormats={date:X(he,pe),time:X(ne(!0),le),"date-time":X(ye(!0),ve),"is\
o-time":X(ne(),ge),"iso-date-time":X(ye(),xe),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:$e,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ge,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:De,int32:{type:"number",validate:qe},int64:{type:"number",validate:Se},float:{type:"number",validate:ce},double:{type:"\
number",validate:ce},password:!0,binary:!0};J.fastFormats={...J.fullFormats,date:X(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,pe),time:X(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,le),"date-time":X(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ve),"iso-time":X(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ge),"iso-date-time":X(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
xe),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
J.formatNames=Object.keys(J.fullFormats);function Le(r){return r%4===0&&(r%100!==0||r%400===0)}var Ne=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ie=[0,31,28,31,30,31,30,31,31,30,31,30,31];function he(r){let t=Ne.exec(r);if(!t)return!1;let $=+t[1],L=+t[2],c=+t[3];return L>=
1&&L<=12&&c>=1&&c<=(L===2&&Le($)?29:Ie[L])}function pe(r,t){if(r&&t)return r>t?1:r<t?-1:0}var me=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ne(r){return function($){let L=me.exec($);if(!L)return!1;let c=+L[1],g=+L[2],s=+L[3],e=L[4],u=L[5]==="-"?-1:1,a=+(L[6]||
0),l=+(L[7]||0);if(a>23||l>59||r&&!e)return!1;if(c<=23&&g<=59&&s<60)return!0;let x=g-l*u,m=c-a*u-(x<0?1:0);return(m===23||
m===-1)&&(x===59||x===-1)&&s<61}}function le(r,t){if(!(r&&t))return;let $=new Date("2020-01-01T"+r).valueOf(),L=new Date(
"2020-01-01T"+t).valueOf();if($&&L)return $-L}function ge(r,t){if(!(r&&t))return;let $=me.exec(r),L=me.exec(t);if($&&L)return r=
$[1]+$[2]+$[3],t=L[1]+L[2]+L[3],r>t?1:r<t?-1:0}var oe=/t|\s/i;function ye(r){let t=ne(r);return function(L){let c=L.split(
oe);return c.length===2&&he(c[0])&&t(c[1])}}function ve(r,t){if(!(r&&t))return;let $=new Date(r).valueOf(),L=new Date(t).
valueOf();if($&&L)return $-L}function xe(r,t){if(!(r&&t))return;let[$,L]=r.split(oe),[c,g]=t.split(oe),s=pe($,c);if(s!==
void 0)return s||le(L,g)}var Oe=/\/|:/,_e=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function $e(r){return Oe.test(r)&&_e.test(r)}var de=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function De(r){return de.lastIndex=0,de.test(r)}var Te=-(2**31),Me=2**31-1;function qe(r){return Number.isInteger(r)&&r<=
Me&&r>=Te}function Se(r){return Number.isInteger(r)}function ce(){return!0}var je=/[^\\]\\Z/;function Ge(r){if(je.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var we=ae((He,Pe)=>{var{fullFormats:ze}=be(),Ae=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function Re(r){let t=Ae.exec(r);if(t===null)return!1;let[$,L,c,g,s,e]=t.slice(1,7).map(Number),[u,a]=[Number(t[8]??0),Number(
t[9]??0)],x=[31,$%4===0&&($%100!==0||$%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][L-1];if(x===void 0||c<1||c>x||g>23||
s>59||u>23||a>59)return!1;let m=(t[7]==="-"?-1:1)*(u*60+a),p=((g*60+s-m)%1440+1440)%1440;return e<60||e===60&&p===1439}Pe.
exports={...ze,"date-time":Re}});var Ve=k,te={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","w\
eeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performanc\
e","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{
type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},
start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{type:"array",maxItems:50,items:{type:"\
string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180},planId:{type:"string",minLength:1,
maxLength:128},plan:{$ref:"#/$defs/plan"},coreLiftPolicy:{type:"string",enum:["fit","protect"]}},$defs:{plan:{type:"obje\
ct",required:["microcycles"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},userId:{type:"\
string",minLength:1,maxLength:256},name:{type:"string",maxLength:200},description:{type:"string",maxLength:1e4},duration:{
type:"number",minimum:0,maximum:1040},microcycles:{type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},microcycle:{
type:"object",required:["sessions"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},weekNumber:{
type:"integer",minimum:0,maximum:1040},name:{type:"string",maxLength:200},phase:{type:"string",maxLength:200},sessions:{
type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}}},session:{type:"object",required:["exercises"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"stri\
ng",maxLength:200},duration:{type:"number",minimum:0,maximum:1440},exercises:{type:"array",maxItems:32,items:{$ref:"#/$d\
efs/exercise"}}}},exercise:{type:"object",required:["name"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,
maxLength:128},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"boolean"},tags:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},metadata:{type:"object",additionalProperties:!0,properties:{isCoreLift:{type:"boole\
an"},movementPattern:{type:"string",maxLength:60}}},equipment:{anyOf:[{type:"string",maxLength:100},{type:"array",maxItems:20,
items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{type:"string",maxLength:60},primaryMuscle:{type:"string",maxLength:60},
primaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{
type:"array",maxItems:24,items:{type:"string",maxLength:60}},secondaryMuscles:{type:"array",maxItems:24,items:{type:"str\
ing",maxLength:60}},muscleGroups:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},sets:{anyOf:[{type:"integ\
er",minimum:1,maximum:50},{type:"array",minItems:1,maxItems:50,items:{$ref:"#/$defs/set"}}]},targetSets:{type:"integer",
minimum:1,maximum:50},reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{
$ref:"#/$defs/load"},targetWeight:{$ref:"#/$defs/load"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"\
#/$defs/effort"},targetEffort:{$ref:"#/$defs/effort"},restTime:{$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{
$ref:"#/$defs/rest"},targetRest:{$ref:"#/$defs/rest"},rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},
set:{type:"object",additionalProperties:!0,properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{
$ref:"#/$defs/load"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{
$ref:"#/$defs/rest"},estimatedDurationSeconds:{type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"inte\
ger",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},
{type:"string",minLength:1,maxLength:32}]},load:{anyOf:[{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},
effort:{anyOf:[{type:"number",minimum:0,maximum:100},{type:"string",maxLength:64}]}}},y=ue().default,ke=we()["date-time"];function E(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=E.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};s===null?s=[o]:s.push(o),e++}if(e===x&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let o={instancePath:t,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?
s=[o]:s.push(o),e++}else if(r<1||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[o]:s.push(o),e++}}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r==
"string"){if(y(r)>64){let o={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};s===null?s=[o]:s.push(o),e++}else if(y(r)<1){let o={instancePath:t,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:
s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,
E.errors=s,!1}return E.errors=s,e===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=W.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>1e4||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};s===null?s=[o]:s.push(o),e++}else if(r<-1e4||isNaN(r)){let o={instancePath:t,
schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};s===null?
s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};s===null?s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>64){let o={
instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};s===null?s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=
a:s=null);else{let o={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return s===null?s=[o]:s.push(o),e++,W.errors=s,!1}return W.errors=s,e===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=H.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>100||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};s===null?s=[o]:s.push(o),e++}else if(r<0||isNaN(r)){let o={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[o]:s.push(o),e++}}else{
let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>64){let o={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[
o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,
H.errors=s,!1}return H.errors=s,e===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=j.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>3600||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"};s===null?s=[o]:s.push(o),e++}else if(r<0||isNaN(r)){let o={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[o]:s.push(o),e++}}else{
let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>32){let o={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};s===null?s=[
o]:s.push(o),e++}else if(y(r)<1){let o={instancePath:t,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/\
anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=
l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,j.errors=s,!1}return j.errors=s,e===0}j.evaluated={dynamicProps:!1,
dynamicItems:!1};function K(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=K.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.reps!==void 0){let l=e;E(r.reps,{instancePath:t+"/reps",parentData:r,parentDataProperty:"\
reps",rootData:c,dynamicAnchors:g})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var a=l===e}else var a=!0;if(a){
if(r.targetReps!==void 0){let l=e;E(r.targetReps,{instancePath:t+"/targetReps",parentData:r,parentDataProperty:"targetRe\
ps",rootData:c,dynamicAnchors:g})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.
weight!==void 0){let l=e;W(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(s=s===null?W.errors:s.concat(W.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.load!==void 0){let l=e;W(r.load,
{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(s=s===null?W.errors:s.concat(
W.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.effort!==void 0){let l=e;H(r.effort,{instancePath:t+"/effort",
parentData:r,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);
var a=l===e}else var a=!0;if(a){if(r.rpe!==void 0){let l=e;H(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var a=l===e}else var a=!0;if(a){
if(r.restSeconds!==void 0){let l=e;j(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restS\
econds",rootData:c,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=l===e}else var a=!0;if(a)
if(r.estimatedDurationSeconds!==void 0){let l=r.estimatedDurationSeconds,x=e;if(e===x)if(typeof l=="number"&&isFinite(l)){
if(l>7200||isNaN(l))return K.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurat\
ionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(l<=0||isNaN(
l))return K.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return K.errors=[
{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=x===e}else var a=!0}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,e===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.name===void 0&&(_="name"))return I.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(r.id!==void 0){let i=r.
id,d=e;if(e===d)if(typeof i=="string"){if(y(i)>128)return I.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(i)<1)return I.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.name!==void 0){let i=r.name,
d=e;if(e===d)if(typeof i=="string"){if(y(i)>200)return I.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(y(i)<1)return I.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.isCoreLift!==
void 0){let i=e;if(typeof r.isCoreLift!="boolean")return I.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===e}else var a=!0;if(a){
if(r.tags!==void 0){let i=r.tags,d=e;if(e===d)if(Array.isArray(i)){if(i.length>50)return I.errors=[{instancePath:t+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var l=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>100)return I.
errors=[{instancePath:t+"/tags/"+h,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return I.errors=[{instancePath:t+"/tags/"+h,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=D===e;if(!l)break}}}else
return I.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.metadata!==void 0){let i=r.metadata,d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.isCoreLift!==void 0){let b=e;if(typeof i.isCoreLift!="boolean")return I.errors=[{instancePath:t+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var x=b===e}else var x=!0;if(x)if(i.movementPattern!==void 0){let b=i.movementPattern,
h=e;if(e===h)if(typeof b=="string"){if(y(b)>60)return I.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return I.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=h===
e}else var x=!0}else return I.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.equipment!==void 0){let i=r.equipment,
d=e,z=e,b=!1,h=e;if(e===h)if(typeof i=="string"){if(y(i)>100){let v={instancePath:t+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
s===null?s=[v]:s.push(v),e++}}else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[v]:s.push(v),e++}var p=h===e;b=b||p;let N=e;if(e===N)
if(Array.isArray(i))if(i.length>20){let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};s===null?s=[v]:s.push(v),e++}else{var m=!0;
let v=i.length;for(let M=0;M<v;M++){let ee=i[M],re=e;if(e===re)if(typeof ee=="string"){if(y(ee)>100){let B={instancePath:t+
"/equipment/"+M,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};s===null?s=[B]:s.push(B),e++}}else{let B={instancePath:t+"/equipment/"+M,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[B]:
s.push(B),e++}var m=re===e;if(!m)break}}else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf\
/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[v]:s.push(v),e++}var p=N===e;if(b=b||
p,b)e=z,s!==null&&(z?s.length=z:s=null);else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,I.errors=s,!1}var a=d===
e}else var a=!0;if(a){if(r.primaryMuscleGroup!==void 0){let i=r.primaryMuscleGroup,d=e;if(e===d)if(typeof i=="string"){if(y(
i)>60)return I.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return I.errors=[{instancePath:t+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.primaryMuscle!==void 0){let i=r.primaryMuscle,d=e;if(e===d)if(typeof i==
"string"){if(y(i)>60)return I.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return I.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=d===e}else var a=!0;if(a){if(r.primaryMuscles!==void 0){let i=r.primaryMuscles,d=e;if(e===d)if(Array.isArray(
i)){if(i.length>24)return I.errors=[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var o=!0;let b=i.length;for(let h=0;h<
b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>60)return I.errors=[{instancePath:t+"/primaryMuscles/"+h,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return I.errors=[{instancePath:t+"/primaryMuscles/"+h,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=D===e;if(!o)break}}}else return I.errors=
[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.muscleGroup!==void 0){let i=r.muscleGroup,d=e;if(e===d)if(typeof i==
"string"){if(y(i)>60)return I.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return I.errors=[{instancePath:t+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=d===e}else var a=!0;if(a){if(r.secondaryMuscleGroups!==void 0){let i=r.secondaryMuscleGroups,d=e;if(e===d)if(Array.
isArray(i)){if(i.length>24)return I.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var f=!0;let b=i.
length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>60)return I.errors=[{instancePath:t+"\
/secondaryMuscleGroups/"+h,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return I.errors=[{instancePath:t+"/secondaryMuscleGroups/"+h,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=D===
e;if(!f)break}}}else return I.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.secondaryMuscles!==
void 0){let i=r.secondaryMuscles,d=e;if(e===d)if(Array.isArray(i)){if(i.length>24)return I.errors=[{instancePath:t+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var n=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="stri\
ng"){if(y(N)>60)return I.errors=[{instancePath:t+"/secondaryMuscles/"+h,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return I.errors=
[{instancePath:t+"/secondaryMuscles/"+h,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var n=D===e;if(!n)break}}}else return I.errors=[{instancePath:t+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===
e}else var a=!0;if(a){if(r.muscleGroups!==void 0){let i=r.muscleGroups,d=e;if(e===d)if(Array.isArray(i)){if(i.length>24)
return I.errors=[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var P=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===
D)if(typeof N=="string"){if(y(N)>60)return I.errors=[{instancePath:t+"/muscleGroups/"+h,schemaPath:"#/properties/muscleG\
roups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return I.
errors=[{instancePath:t+"/muscleGroups/"+h,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var P=D===e;if(!P)break}}}else return I.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;
if(a){if(r.sets!==void 0){let i=r.sets,d=e,z=e,b=!1,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let v={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};s===null?s=[v]:s.push(v),e++}if(e===h&&typeof i=="number"&&isFinite(i)){if(i>50||isNaN(i)){let v={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};s===null?s=[v]:s.push(v),e++}else if(i<1||isNaN(i)){let v={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[v]:s.push(v),
e++}}var T=h===e;b=b||T;let N=e;if(e===N)if(Array.isArray(i))if(i.length>50){let v={instancePath:t+"/sets",schemaPath:"#\
/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===
null?s=[v]:s.push(v),e++}else if(i.length<1){let v={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[v]:s.push(v),e++}else{var U=!0;
let v=i.length;for(let M=0;M<v;M++){let ee=e;K(i[M],{instancePath:t+"/sets/"+M,parentData:i,parentDataProperty:M,rootData:c,
dynamicAnchors:g})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var U=ee===e;if(!U)break}}else{let v={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?
s=[v]:s.push(v),e++}var T=N===e;if(b=b||T,b)e=z,s!==null&&(z?s.length=z:s=null);else{let v={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(
v),e++,I.errors=s,!1}var a=d===e}else var a=!0;if(a){if(r.targetSets!==void 0){let i=r.targetSets,d=e;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSet\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof i=="number"&&isFinite(i)){
if(i>50||isNaN(i))return I.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(i<1||isNaN(i))return I.errors=[{instancePath:t+
"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var a=d===e}else var a=!0;if(a){if(r.reps!==void 0){let i=e;E(r.reps,{instancePath:t+"/reps",parentData:r,
parentDataProperty:"reps",rootData:c,dynamicAnchors:g})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var a=i===e}else
var a=!0;if(a){if(r.targetReps!==void 0){let i=e;E(r.targetReps,{instancePath:t+"/targetReps",parentData:r,parentDataProperty:"\
targetReps",rootData:c,dynamicAnchors:g})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var a=i===e}else var a=!0;
if(a){if(r.repRange!==void 0){let i=e;E(r.repRange,{instancePath:t+"/repRange",parentData:r,parentDataProperty:"repRange",
rootData:c,dynamicAnchors:g})||(s=s===null?E.errors:s.concat(E.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
weight!==void 0){let i=e;W(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(s=s===null?W.errors:s.concat(W.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.targetWeight!==void 0){let i=e;
W(r.targetWeight,{instancePath:t+"/targetWeight",parentData:r,parentDataProperty:"targetWeight",rootData:c,dynamicAnchors:g})||
(s=s===null?W.errors:s.concat(W.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.load!==void 0){let i=e;W(r.load,
{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(s=s===null?W.errors:s.concat(
W.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.effort!==void 0){let i=e;H(r.effort,{instancePath:t+"/effort",
parentData:r,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);
var a=i===e}else var a=!0;if(a){if(r.rpe!==void 0){let i=e;H(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var a=i===e}else var a=!0;if(a){
if(r.targetEffort!==void 0){let i=e;H(r.targetEffort,{instancePath:t+"/targetEffort",parentData:r,parentDataProperty:"ta\
rgetEffort",rootData:c,dynamicAnchors:g})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var a=i===e}else var a=!0;
if(a){if(r.restTime!==void 0){let i=e;j(r.restTime,{instancePath:t+"/restTime",parentData:r,parentDataProperty:"restTime",
rootData:c,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
restSeconds!==void 0){let i=e;j(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restSecond\
s",rootData:c,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
restInterval!==void 0){let i=e;j(r.restInterval,{instancePath:t+"/restInterval",parentData:r,parentDataProperty:"restInt\
erval",rootData:c,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=i===e}else var a=!0;if(a){
if(r.targetRest!==void 0){let i=e;j(r.targetRest,{instancePath:t+"/targetRest",parentData:r,parentDataProperty:"targetRe\
st",rootData:c,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
rest!==void 0){let i=e;j(r.rest,{instancePath:t+"/rest",parentData:r,parentDataProperty:"rest",rootData:c,dynamicAnchors:g})||
(s=s===null?j.errors:s.concat(j.errors),e=s.length);var a=i===e}else var a=!0;if(a)if(r.segmentId!==void 0){let i=r.segmentId,
d=e;if(e===d)if(typeof i=="string"){if(y(i)>128)return I.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/s\
egmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(i)<
1)return I.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return I.errors=s,e===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:t="",parentData:$,
parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=A.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.exercises===void 0&&(x="e\
xercises"))return A.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"\
must have required property '"+x+"'"}],!1;if(r.id!==void 0){let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return A.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(y(m)<1)return A.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return A.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=p===e}else var a=!0;if(a){if(r.dayOfWeek!==void 0){let m=r.dayOfWeek,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return A.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))return A.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(m<0||isNaN(m))return A.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;
if(a){if(r.name!==void 0){let m=r.name,p=e;if(e===p)if(typeof m=="string"){if(y(m)>200)return A.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return A.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.duration!==void 0){let m=r.duration,p=e;
if(e===p)if(typeof m=="number"&&isFinite(m)){if(m>1440||isNaN(m))return A.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(m<
0||isNaN(m))return A.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)
if(r.exercises!==void 0){let m=r.exercises,p=e;if(e===p)if(Array.isArray(m)){if(m.length>32)return A.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;I(m[n],{instancePath:t+"/exercises/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),e=s.length);var l=P===e;if(!l)
break}}}else return A.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return A.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,e===0}A.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=F.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.sessions===void 0&&(x="sessions"))return F.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(r.id!==void 0){
let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return F.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(m)<1)
return F.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return F.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.weekNumber!==void 0){
let m=r.weekNumber,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return F.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(m<0||
isNaN(m))return F.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let m=r.name,p=e;
if(e===p)if(typeof m=="string"){if(y(m)>200)return F.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return F.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=p===e}else var a=!0;if(a){if(r.phase!==void 0){let m=r.phase,p=e;if(e===p)if(typeof m=="string"){if(y(m)>
200)return F.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return F.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.
sessions!==void 0){let m=r.sessions,p=e;if(e===p)if(Array.isArray(m)){if(m.length>21)return F.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;A(m[n],{instancePath:t+"/sessions/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var l=P===e;if(!l)
break}}}else return F.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return F.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=s,e===0}F.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.microcycles===void 0&&(x="microcycles"))return q.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(r.id!==void 0){
let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return q.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(m)<1)
return q.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return q.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.userId!==void 0){
let m=r.userId,p=e;if(e===p)if(typeof m=="string"){if(y(m)>256)return q.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(y(m)<1)return q.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return q.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(r.name!==void 0){let m=r.name,p=e;if(e===p)if(typeof m=="string"){if(y(m)>200)return q.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return q.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.description!==void 0){let m=r.description,
p=e;if(e===p)if(typeof m=="string"){if(y(m)>1e4)return q.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return q.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.duration!==void 0){let m=r.duration,p=e;if(e===
p)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return q.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(
m))return q.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return q.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)if(r.microcycles!==
void 0){let m=r.microcycles,p=e;if(e===p)if(Array.isArray(m)){if(m.length>104)return q.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;F(m[n],{instancePath:t+"/microcycles/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var l=P===e;if(!l)
break}}}else return q.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}}else return q.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return q.errors=s,e===0}q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=k.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.eventId===void 0&&(o="eventId")||r.userId===void 0&&(o="userId")||r.jobId===void 0&&
(o="jobId")||r.timestamp===void 0&&(o="timestamp")||r.proficiency===void 0&&(o="proficiency")||r.season===void 0&&(o="se\
ason")||r.availabilityDays===void 0&&(o="availabilityDays")||r.weeklyGoalDays===void 0&&(o="weeklyGoalDays")||r.equipment===
void 0&&(o="equipment"))return k.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.eventId!==void 0){let f=r.eventId,n=e;if(e===n)if(typeof f=="str\
ing"){if(y(f)>256)return k.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(f)<1)return k.errors=[{instancePath:t+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.userId!==void 0){let f=r.
userId,n=e;if(e===n)if(typeof f=="string"){if(y(f)>256)return k.errors=[{instancePath:t+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(f)<
1)return k.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
jobId!==void 0){let f=r.jobId,n=e;if(e===n)if(typeof f=="string"){if(y(f)>256)return k.errors=[{instancePath:t+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(y(f)<1)return k.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(r.timestamp!==void 0){let f=r.timestamp,n=e;if(e===n)if(typeof f=="number"&&isFinite(f)){if(f>864e13||
isNaN(f))return k.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(f<0||isNaN(f))return k.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return k.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=n===e}else var a=!0;if(a){if(r.proficiency!==void 0){let f=r.
proficiency,n=e;if(typeof f!="string")return k.errors=[{instancePath:t+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="beginner"||f==="intermediate"||f===
"advanced"))return k.errors=[{instancePath:t+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:te.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=n===e}else
var a=!0;if(a){if(r.season!==void 0){let f=r.season,n=e;if(typeof f!="string")return k.errors=[{instancePath:t+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="offs\
eason"||f==="preseason"||f==="inseason"))return k.errors=[{instancePath:t+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:te.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var a=n===e}else var a=!0;if(a){if(r.availabilityDays!==void 0){let f=r.availabilityDays,n=e;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f)))return k.errors=[{instancePath:t+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){
if(f>7||isNaN(f))return k.errors=[{instancePath:t+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(f<1||isNaN(f))return k.errors=[{instancePath:t+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=n===e}else var a=!0;if(a){if(r.weeklyGoalDays!==void 0){let f=r.weeklyGoalDays,n=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return k.errors=[{instancePath:t+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof f=="number"&&isFinite(
f)){if(f>7||isNaN(f))return k.errors=[{instancePath:t+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(f<1||isNaN(f))return k.errors=[{instancePath:t+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=n===e}else var a=!0;if(a){if(r.equipment!==void 0){let f=r.equipment,n=e;if(e===n)if(Array.isArray(
f)){if(f.length>50)return k.errors=[{instancePath:t+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var l=!0;let U=f.length;for(let T=0;T<U;T++){
let _=f[T],i=e;if(e===i)if(typeof _=="string"){if(y(_)>100)return k.errors=[{instancePath:t+"/equipment/"+T,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return k.errors=[{instancePath:t+"/equipment/"+T,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=i===e;if(!l)break}}}else return k.errors=[{instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var a=n===e}else var a=!0;if(a){if(r.purpose!==void 0){let f=r.purpose,n=e;if(typeof f!="string")return k.errors=[{instancePath:t+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f===
"general_fitness"||f==="sport_performance"||f==="muscle_building"||f==="weight_loss"||f==="rehabilitation"))return k.errors=
[{instancePath:t+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:te.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var a=n===e}else var a=!0;if(a){if(r.competitionDate!==void 0){
let f=r.competitionDate,n=e;if(e===n&&e===n)if(typeof f=="string"){if(y(f)>64)return k.errors=[{instancePath:t+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!ke(f))return k.errors=[{instancePath:t+"/competitionDate",schemaPath:"#/properties/\
competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return k.
errors=[{instancePath:t+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.fixedSchedules!==void 0){let f=r.fixedSchedules,
n=e;if(e===n)if(Array.isArray(f)){if(f.length>50)return k.errors=[{instancePath:t+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var x=!0;
let U=f.length;for(let T=0;T<U;T++){let _=f[T],i=e;if(e===i)if(_&&typeof _=="object"&&!Array.isArray(_)){let z;if(_.day===
void 0&&(z="day")||_.start===void 0&&(z="start")||_.end===void 0&&(z="end"))return k.errors=[{instancePath:t+"/fixedSche\
dules/"+T,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:z},message:"\
must have required property '"+z+"'"}],!1;if(_.day!==void 0){let b=_.day,h=e;if(e===h)if(typeof b=="string"){if(y(b)>32)
return k.errors=[{instancePath:t+"/fixedSchedules/"+T+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/da\
y/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return k.errors=
[{instancePath:t+"/fixedSchedules/"+T+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=h===e}else var m=!0;if(m){if(_.start!==void 0){let b=_.
start,h=e;if(e===h)if(typeof b=="string"){if(y(b)>32)return k.errors=[{instancePath:t+"/fixedSchedules/"+T+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return k.errors=[{instancePath:t+"/fixedSchedules/"+T+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=h===
e}else var m=!0;if(m)if(_.end!==void 0){let b=_.end,h=e;if(e===h)if(typeof b=="string"){if(y(b)>32)return k.errors=[{instancePath:t+
"/fixedSchedules/"+T+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return k.errors=[{instancePath:t+"/fixedSche\
dules/"+T+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var m=h===e}else var m=!0}}else return k.errors=[{instancePath:t+"/fixedSchedules/"+T,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=i===e;
if(!x)break}}}else return k.errors=[{instancePath:t+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(r.recoveryHabits!==void 0){let f=r.
recoveryHabits,n=e;if(e===n)if(Array.isArray(f)){if(f.length>50)return k.errors=[{instancePath:t+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var p=!0;let U=f.length;for(let T=0;T<U;T++){let _=f[T],i=e;if(e===i)if(typeof _=="string"){if(y(_)>200)return k.errors=
[{instancePath:t+"/recoveryHabits/"+T,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return k.errors=[{instancePath:t+"/recoveryHabits/"+
T,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var p=i===e;if(!p)break}}}else return k.errors=[{instancePath:t+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0;if(a){if(r.timeCrunchTargetMinutes!==
void 0){let f=r.timeCrunchTargetMinutes,n=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return k.errors=[{instancePath:t+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===n&&typeof f=="number"&&isFinite(f)){if(f>180||isNaN(f))return k.errors=[{instancePath:t+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(f<15||isNaN(f))return k.errors=[{instancePath:t+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var a=n===e}else var a=!0;if(a){if(r.planId!==void 0){let f=r.planId,n=e;if(e===n)if(typeof f=="stri\
ng"){if(y(f)>128)return k.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(f)<1)return k.errors=[{instancePath:t+"\
/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return k.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.plan!==void 0){let f=e;q(r.
plan,{instancePath:t+"/plan",parentData:r,parentDataProperty:"plan",rootData:c,dynamicAnchors:g})||(s=s===null?q.errors:
s.concat(q.errors),e=s.length);var a=f===e}else var a=!0;if(a)if(r.coreLiftPolicy!==void 0){let f=r.coreLiftPolicy,n=e;if(typeof f!=
"string")return k.errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(f==="fit"||f==="protect"))return k.errors=[{instancePath:t+"/c\
oreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:te.properties.coreLiftPolicy.
enum},message:"must be equal to one of the allowed values"}],!1;var a=n===e}else var a=!0}}}}}}}}}}}}}}}}else return k.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=
s,e===0}k.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,
equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0,planId:!0,plan:!0,
coreLiftPolicy:!0},dynamicProps:!1,dynamicItems:!1};var Ye=w,se={type:"object",required:["eventId","userId","jobId","tim\
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
{type:"string",maxLength:64}]}},additionalProperties:!1},Fe=Object.prototype.hasOwnProperty;function V(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=V.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};s===null?s=[o]:s.push(o),e++}if(e===x&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let o={instancePath:t,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?
s=[o]:s.push(o),e++}else if(r<1||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[o]:s.push(o),e++}}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r==
"string"){if(y(r)>64){let o={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};s===null?s=[o]:s.push(o),e++}else if(y(r)<1){let o={instancePath:t,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:
s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,
V.errors=s,!1}return V.errors=s,e===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=Y.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>1e4||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};s===null?s=[o]:s.push(o),e++}else if(r<-1e4||isNaN(r)){let o={instancePath:t,
schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};s===null?
s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};s===null?s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>64){let o={
instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};s===null?s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=
a:s=null);else{let o={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return s===null?s=[o]:s.push(o),e++,Y.errors=s,!1}return Y.errors=s,e===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=Z.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>100||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};s===null?s=[o]:s.push(o),e++}else if(r<0||isNaN(r)){let o={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[o]:s.push(o),e++}}else{
let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>64){let o={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[
o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,
Z.errors=s,!1}return Z.errors=s,e===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=G.
evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let a=e,l=!1,x=e;if(e===x)if(typeof r=="numb\
er"&&isFinite(r)){if(r>3600||isNaN(r)){let o={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"};s===null?s=[o]:s.push(o),e++}else if(r<0||isNaN(r)){let o={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[o]:s.push(o),e++}}else{
let o={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[o]:s.push(o),e++}var p=x===e;l=l||p;let m=e;if(e===m)if(typeof r=="string"){if(y(r)>32){let o={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};s===null?s=[
o]:s.push(o),e++}else if(y(r)<1){let o={instancePath:t,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(o),e++}}else{let o={instancePath:t,schemaPath:"#/\
anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[o]:s.push(o),e++}var p=m===e;if(l=
l||p,l)e=a,s!==null&&(a?s.length=a:s=null);else{let o={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return s===null?s=[o]:s.push(o),e++,G.errors=s,!1}return G.errors=s,e===0}G.evaluated={dynamicProps:!1,
dynamicItems:!1};function Q(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=Q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.reps!==void 0){let l=e;V(r.reps,{instancePath:t+"/reps",parentData:r,parentDataProperty:"\
reps",rootData:c,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=l===e}else var a=!0;if(a){
if(r.targetReps!==void 0){let l=e;V(r.targetReps,{instancePath:t+"/targetReps",parentData:r,parentDataProperty:"targetRe\
ps",rootData:c,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.
weight!==void 0){let l=e;Y(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.load!==void 0){let l=e;Y(r.load,
{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(s=s===null?Y.errors:s.concat(
Y.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(r.effort!==void 0){let l=e;Z(r.effort,{instancePath:t+"/effort",
parentData:r,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);
var a=l===e}else var a=!0;if(a){if(r.rpe!==void 0){let l=e;Z(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var a=l===e}else var a=!0;if(a){
if(r.restSeconds!==void 0){let l=e;G(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restS\
econds",rootData:c,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=l===e}else var a=!0;if(a)
if(r.estimatedDurationSeconds!==void 0){let l=r.estimatedDurationSeconds,x=e;if(e===x)if(typeof l=="number"&&isFinite(l)){
if(l>7200||isNaN(l))return Q.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurat\
ionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(l<=0||isNaN(
l))return Q.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return Q.errors=[
{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=x===e}else var a=!0}}}}}}}else return Q.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=O.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.name===void 0&&(_="name"))return O.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(r.id!==void 0){let i=r.
id,d=e;if(e===d)if(typeof i=="string"){if(y(i)>128)return O.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(i)<1)return O.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return O.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.name!==void 0){let i=r.name,
d=e;if(e===d)if(typeof i=="string"){if(y(i)>200)return O.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(y(i)<1)return O.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return O.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.isCoreLift!==
void 0){let i=e;if(typeof r.isCoreLift!="boolean")return O.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===e}else var a=!0;if(a){
if(r.tags!==void 0){let i=r.tags,d=e;if(e===d)if(Array.isArray(i)){if(i.length>50)return O.errors=[{instancePath:t+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var l=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>100)return O.
errors=[{instancePath:t+"/tags/"+h,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return O.errors=[{instancePath:t+"/tags/"+h,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=D===e;if(!l)break}}}else
return O.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.metadata!==void 0){let i=r.metadata,d=e;if(e===d)if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.isCoreLift!==void 0){let b=e;if(typeof i.isCoreLift!="boolean")return O.errors=[{instancePath:t+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var x=b===e}else var x=!0;if(x)if(i.movementPattern!==void 0){let b=i.movementPattern,
h=e;if(e===h)if(typeof b=="string"){if(y(b)>60)return O.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return O.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=h===
e}else var x=!0}else return O.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.equipment!==void 0){let i=r.equipment,
d=e,z=e,b=!1,h=e;if(e===h)if(typeof i=="string"){if(y(i)>100){let v={instancePath:t+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
s===null?s=[v]:s.push(v),e++}}else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[v]:s.push(v),e++}var p=h===e;b=b||p;let N=e;if(e===N)
if(Array.isArray(i))if(i.length>20){let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};s===null?s=[v]:s.push(v),e++}else{var m=!0;
let v=i.length;for(let M=0;M<v;M++){let ee=i[M],re=e;if(e===re)if(typeof ee=="string"){if(y(ee)>100){let B={instancePath:t+
"/equipment/"+M,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};s===null?s=[B]:s.push(B),e++}}else{let B={instancePath:t+"/equipment/"+M,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[B]:
s.push(B),e++}var m=re===e;if(!m)break}}else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf\
/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[v]:s.push(v),e++}var p=N===e;if(b=b||
p,b)e=z,s!==null&&(z?s.length=z:s=null);else{let v={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,O.errors=s,!1}var a=d===
e}else var a=!0;if(a){if(r.primaryMuscleGroup!==void 0){let i=r.primaryMuscleGroup,d=e;if(e===d)if(typeof i=="string"){if(y(
i)>60)return O.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return O.errors=[{instancePath:t+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.primaryMuscle!==void 0){let i=r.primaryMuscle,d=e;if(e===d)if(typeof i==
"string"){if(y(i)>60)return O.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return O.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=d===e}else var a=!0;if(a){if(r.primaryMuscles!==void 0){let i=r.primaryMuscles,d=e;if(e===d)if(Array.isArray(
i)){if(i.length>24)return O.errors=[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var o=!0;let b=i.length;for(let h=0;h<
b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>60)return O.errors=[{instancePath:t+"/primaryMuscles/"+h,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return O.errors=[{instancePath:t+"/primaryMuscles/"+h,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=D===e;if(!o)break}}}else return O.errors=
[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.muscleGroup!==void 0){let i=r.muscleGroup,d=e;if(e===d)if(typeof i==
"string"){if(y(i)>60)return O.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return O.errors=[{instancePath:t+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=d===e}else var a=!0;if(a){if(r.secondaryMuscleGroups!==void 0){let i=r.secondaryMuscleGroups,d=e;if(e===d)if(Array.
isArray(i)){if(i.length>24)return O.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var f=!0;let b=i.
length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="string"){if(y(N)>60)return O.errors=[{instancePath:t+"\
/secondaryMuscleGroups/"+h,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return O.errors=[{instancePath:t+"/secondaryMuscleGroups/"+h,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=D===
e;if(!f)break}}}else return O.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.secondaryMuscles!==
void 0){let i=r.secondaryMuscles,d=e;if(e===d)if(Array.isArray(i)){if(i.length>24)return O.errors=[{instancePath:t+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var n=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===D)if(typeof N=="stri\
ng"){if(y(N)>60)return O.errors=[{instancePath:t+"/secondaryMuscles/"+h,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return O.errors=
[{instancePath:t+"/secondaryMuscles/"+h,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var n=D===e;if(!n)break}}}else return O.errors=[{instancePath:t+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===
e}else var a=!0;if(a){if(r.muscleGroups!==void 0){let i=r.muscleGroups,d=e;if(e===d)if(Array.isArray(i)){if(i.length>24)
return O.errors=[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var P=!0;let b=i.length;for(let h=0;h<b;h++){let N=i[h],D=e;if(e===
D)if(typeof N=="string"){if(y(N)>60)return O.errors=[{instancePath:t+"/muscleGroups/"+h,schemaPath:"#/properties/muscleG\
roups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return O.
errors=[{instancePath:t+"/muscleGroups/"+h,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var P=D===e;if(!P)break}}}else return O.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;
if(a){if(r.sets!==void 0){let i=r.sets,d=e,z=e,b=!1,h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let v={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};s===null?s=[v]:s.push(v),e++}if(e===h&&typeof i=="number"&&isFinite(i)){if(i>50||isNaN(i)){let v={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};s===null?s=[v]:s.push(v),e++}else if(i<1||isNaN(i)){let v={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[v]:s.push(v),
e++}}var T=h===e;b=b||T;let N=e;if(e===N)if(Array.isArray(i))if(i.length>50){let v={instancePath:t+"/sets",schemaPath:"#\
/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===
null?s=[v]:s.push(v),e++}else if(i.length<1){let v={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[v]:s.push(v),e++}else{var U=!0;
let v=i.length;for(let M=0;M<v;M++){let ee=e;Q(i[M],{instancePath:t+"/sets/"+M,parentData:i,parentDataProperty:M,rootData:c,
dynamicAnchors:g})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var U=ee===e;if(!U)break}}else{let v={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?
s=[v]:s.push(v),e++}var T=N===e;if(b=b||T,b)e=z,s!==null&&(z?s.length=z:s=null);else{let v={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(
v),e++,O.errors=s,!1}var a=d===e}else var a=!0;if(a){if(r.targetSets!==void 0){let i=r.targetSets,d=e;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSet\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof i=="number"&&isFinite(i)){
if(i>50||isNaN(i))return O.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:t+
"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var a=d===e}else var a=!0;if(a){if(r.reps!==void 0){let i=e;V(r.reps,{instancePath:t+"/reps",parentData:r,
parentDataProperty:"reps",rootData:c,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=i===e}else
var a=!0;if(a){if(r.targetReps!==void 0){let i=e;V(r.targetReps,{instancePath:t+"/targetReps",parentData:r,parentDataProperty:"\
targetReps",rootData:c,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=i===e}else var a=!0;
if(a){if(r.repRange!==void 0){let i=e;V(r.repRange,{instancePath:t+"/repRange",parentData:r,parentDataProperty:"repRange",
rootData:c,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
weight!==void 0){let i=e;Y(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.targetWeight!==void 0){let i=e;
Y(r.targetWeight,{instancePath:t+"/targetWeight",parentData:r,parentDataProperty:"targetWeight",rootData:c,dynamicAnchors:g})||
(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.load!==void 0){let i=e;Y(r.load,
{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(s=s===null?Y.errors:s.concat(
Y.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.effort!==void 0){let i=e;Z(r.effort,{instancePath:t+"/effort",
parentData:r,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);
var a=i===e}else var a=!0;if(a){if(r.rpe!==void 0){let i=e;Z(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var a=i===e}else var a=!0;if(a){
if(r.targetEffort!==void 0){let i=e;Z(r.targetEffort,{instancePath:t+"/targetEffort",parentData:r,parentDataProperty:"ta\
rgetEffort",rootData:c,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var a=i===e}else var a=!0;
if(a){if(r.restTime!==void 0){let i=e;G(r.restTime,{instancePath:t+"/restTime",parentData:r,parentDataProperty:"restTime",
rootData:c,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
restSeconds!==void 0){let i=e;G(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restSecond\
s",rootData:c,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
restInterval!==void 0){let i=e;G(r.restInterval,{instancePath:t+"/restInterval",parentData:r,parentDataProperty:"restInt\
erval",rootData:c,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=i===e}else var a=!0;if(a){
if(r.targetRest!==void 0){let i=e;G(r.targetRest,{instancePath:t+"/targetRest",parentData:r,parentDataProperty:"targetRe\
st",rootData:c,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(r.
rest!==void 0){let i=e;G(r.rest,{instancePath:t+"/rest",parentData:r,parentDataProperty:"rest",rootData:c,dynamicAnchors:g})||
(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=i===e}else var a=!0;if(a)if(r.segmentId!==void 0){let i=r.segmentId,
d=e;if(e===d)if(typeof i=="string"){if(y(i)>128)return O.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/s\
egmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(i)<
1)return O.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return O.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return O.errors=s,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:t="",parentData:$,
parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){let s=null,e=0,u=R.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.exercises===void 0&&(x="e\
xercises"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"\
must have required property '"+x+"'"}],!1;if(r.id!==void 0){let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return R.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(y(m)<1)return R.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return R.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=p===e}else var a=!0;if(a){if(r.dayOfWeek!==void 0){let m=r.dayOfWeek,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return R.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))return R.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(m<0||isNaN(m))return R.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;
if(a){if(r.name!==void 0){let m=r.name,p=e;if(e===p)if(typeof m=="string"){if(y(m)>200)return R.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return R.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.duration!==void 0){let m=r.duration,p=e;
if(e===p)if(typeof m=="number"&&isFinite(m)){if(m>1440||isNaN(m))return R.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(m<
0||isNaN(m))return R.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return R.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)
if(r.exercises!==void 0){let m=r.exercises,p=e;if(e===p)if(Array.isArray(m)){if(m.length>32)return R.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;O(m[n],{instancePath:t+"/exercises/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var l=P===e;if(!l)
break}}}else return R.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return R.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=C.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.sessions===void 0&&(x="sessions"))return C.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(r.id!==void 0){
let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return C.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(m)<1)
return C.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.weekNumber!==void 0){
let m=r.weekNumber,p=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return C.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(m<0||
isNaN(m))return C.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;if(a){if(r.name!==void 0){let m=r.name,p=e;
if(e===p)if(typeof m=="string"){if(y(m)>200)return C.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return C.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=p===e}else var a=!0;if(a){if(r.phase!==void 0){let m=r.phase,p=e;if(e===p)if(typeof m=="string"){if(y(m)>
200)return C.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return C.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.
sessions!==void 0){let m=r.sessions,p=e;if(e===p)if(Array.isArray(m)){if(m.length>21)return C.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;R(m[n],{instancePath:t+"/sessions/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?R.errors:s.concat(R.errors),e=s.length);var l=P===e;if(!l)
break}}}else return C.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return C.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=s,e===0}C.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=S.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.microcycles===void 0&&(x="microcycles"))return S.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(r.id!==void 0){
let m=r.id,p=e;if(e===p)if(typeof m=="string"){if(y(m)>128)return S.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(y(m)<1)
return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.userId!==void 0){
let m=r.userId,p=e;if(e===p)if(typeof m=="string"){if(y(m)>256)return S.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(y(m)<1)return S.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(r.name!==void 0){let m=r.name,p=e;if(e===p)if(typeof m=="string"){if(y(m)>200)return S.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return S.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.description!==void 0){let m=r.description,
p=e;if(e===p)if(typeof m=="string"){if(y(m)>1e4)return S.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return S.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.duration!==void 0){let m=r.duration,p=e;if(e===
p)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return S.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(
m))return S.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)if(r.microcycles!==
void 0){let m=r.microcycles,p=e;if(e===p)if(Array.isArray(m)){if(m.length>104)return S.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var l=!0;let f=m.length;for(let n=0;n<f;n++){let P=e;C(m[n],{instancePath:t+"/microcycles/"+n,parentData:m,
parentDataProperty:n,rootData:c,dynamicAnchors:g})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var l=P===e;if(!l)
break}}}else return S.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}}else return S.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=s,e===0}S.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:t="",parentData:$,parentDataProperty:L,rootData:c=r,dynamicAnchors:g={}}={}){
let s=null,e=0,u=w.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.eventId===void 0&&(o="eventId")||r.userId===void 0&&(o="userId")||r.jobId===void 0&&
(o="jobId")||r.timestamp===void 0&&(o="timestamp")||r.proficiency===void 0&&(o="proficiency")||r.season===void 0&&(o="se\
ason")||r.availabilityDays===void 0&&(o="availabilityDays")||r.weeklyGoalDays===void 0&&(o="weeklyGoalDays")||r.equipment===
void 0&&(o="equipment"))return w.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let f=e;for(let n in r)if(!Fe.call(se.properties,n)){return w.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(r.eventId!==void 0){let n=r.eventId,P=e;if(e===P)if(typeof n==
"string"){if(y(n)>256)return w.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"m\
axLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(n)<1)return w.errors=[{instancePath:t+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a){if(r.userId!==void 0){let n=r.
userId,P=e;if(e===P)if(typeof n=="string"){if(y(n)>256)return w.errors=[{instancePath:t+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(n)<
1)return w.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a){if(r.
jobId!==void 0){let n=r.jobId,P=e;if(e===P)if(typeof n=="string"){if(y(n)>256)return w.errors=[{instancePath:t+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(y(n)<1)return w.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=P===
e}else var a=!0;if(a){if(r.timestamp!==void 0){let n=r.timestamp,P=e;if(e===P)if(typeof n=="number"&&isFinite(n)){if(n>864e13||
isNaN(n))return w.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(n<0||isNaN(n))return w.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return w.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=P===e}else var a=!0;if(a){if(r.proficiency!==void 0){let n=r.
proficiency,P=e;if(typeof n!="string")return w.errors=[{instancePath:t+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="beginner"||n==="intermediate"||n===
"advanced"))return w.errors=[{instancePath:t+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:se.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=P===e}else
var a=!0;if(a){if(r.season!==void 0){let n=r.season,P=e;if(typeof n!="string")return w.errors=[{instancePath:t+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="offs\
eason"||n==="preseason"||n==="inseason"))return w.errors=[{instancePath:t+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:se.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var a=P===e}else var a=!0;if(a){if(r.availabilityDays!==void 0){let n=r.availabilityDays,P=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return w.errors=[{instancePath:t+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof n=="number"&&isFinite(n)){
if(n>7||isNaN(n))return w.errors=[{instancePath:t+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<1||isNaN(n))return w.errors=[{instancePath:t+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=P===e}else var a=!0;if(a){if(r.weeklyGoalDays!==void 0){let n=r.weeklyGoalDays,P=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return w.errors=[{instancePath:t+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof n=="number"&&isFinite(
n)){if(n>7||isNaN(n))return w.errors=[{instancePath:t+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<1||isNaN(n))return w.errors=[{instancePath:t+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=P===e}else var a=!0;if(a){if(r.equipment!==void 0){let n=r.equipment,P=e;if(e===P)if(Array.isArray(
n)){if(n.length>50)return w.errors=[{instancePath:t+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var l=!0;let T=n.length;for(let _=0;_<T;_++){
let i=n[_],d=e;if(e===d)if(typeof i=="string"){if(y(i)>100)return w.errors=[{instancePath:t+"/equipment/"+_,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return w.errors=[{instancePath:t+"/equipment/"+_,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=d===e;if(!l)break}}}else return w.errors=[{instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var a=P===e}else var a=!0;if(a){if(r.purpose!==void 0){let n=r.purpose,P=e;if(typeof n!="string")return w.errors=[{instancePath:t+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n===
"general_fitness"||n==="sport_performance"||n==="muscle_building"||n==="weight_loss"||n==="rehabilitation"))return w.errors=
[{instancePath:t+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:se.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var a=P===e}else var a=!0;if(a){if(r.competitionDate!==void 0){
let n=r.competitionDate,P=e;if(e===P&&e===P)if(typeof n=="string"){if(y(n)>64)return w.errors=[{instancePath:t+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!ke(n))return w.errors=[{instancePath:t+"/competitionDate",schemaPath:"#/properties/\
competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return w.
errors=[{instancePath:t+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a){if(r.fixedSchedules!==void 0){let n=r.fixedSchedules,
P=e;if(e===P)if(Array.isArray(n)){if(n.length>50)return w.errors=[{instancePath:t+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var x=!0;
let T=n.length;for(let _=0;_<T;_++){let i=n[_],d=e;if(e===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.day===
void 0&&(b="day")||i.start===void 0&&(b="start")||i.end===void 0&&(b="end"))return w.errors=[{instancePath:t+"/fixedSche\
dules/"+_,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;{let h=e;for(let N in i)if(!(N==="day"||N==="start"||N==="end")){return w.errors=
[{instancePath:t+"/fixedSchedules/"+_,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(h===e){if(i.day!==
void 0){let N=i.day,D=e;if(e===D)if(typeof N=="string"){if(y(N)>32)return w.errors=[{instancePath:t+"/fixedSchedules/"+_+
"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return w.errors=[{instancePath:t+"/fixedSchedules/"+_+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var m=D===e}else var m=!0;if(m){if(i.start!==void 0){let N=i.start,D=e;if(e===D)if(typeof N=="string"){if(y(N)>32)return w.
errors=[{instancePath:t+"/fixedSchedules/"+_+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return w.errors=
[{instancePath:t+"/fixedSchedules/"+_+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=D===e}else var m=!0;if(m)if(i.end!==void 0){let N=i.end,
D=e;if(e===D)if(typeof N=="string"){if(y(N)>32)return w.errors=[{instancePath:t+"/fixedSchedules/"+_+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return w.errors=[{instancePath:t+"/fixedSchedules/"+_+"/end",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=D===
e}else var m=!0}}}}else return w.errors=[{instancePath:t+"/fixedSchedules/"+_,schemaPath:"#/properties/fixedSchedules/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=d===e;if(!x)break}}}else return w.errors=
[{instancePath:t+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=P===e}else var a=!0;if(a){if(r.recoveryHabits!==void 0){let n=r.recoveryHabits,P=e;if(e===P)if(Array.
isArray(n)){if(n.length>50)return w.errors=[{instancePath:t+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var p=!0;let T=n.length;for(let _=0;_<
T;_++){let i=n[_],d=e;if(e===d)if(typeof i=="string"){if(y(i)>200)return w.errors=[{instancePath:t+"/recoveryHabits/"+_,
schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return w.errors=[{instancePath:t+"/recoveryHabits/"+_,schemaPath:"#/properties/recove\
ryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=d===e;if(!p)break}}}else return w.
errors=[{instancePath:t+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var a=P===e}else var a=!0;if(a){if(r.timeCrunchTargetMinutes!==void 0){let n=r.timeCrunchTargetMinutes,
P=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return w.errors=[{instancePath:t+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===P&&typeof n=="number"&&isFinite(n)){if(n>180||isNaN(n))return w.errors=[{instancePath:t+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(n<15||isNaN(n))return w.errors=[{instancePath:t+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=P===
e}else var a=!0;if(a){if(r.planId!==void 0){let n=r.planId,P=e;if(e===P)if(typeof n=="string"){if(y(n)>128)return w.errors=
[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(y(n)<1)return w.errors=[{instancePath:t+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.
errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=P===e}else var a=!0;if(a){if(r.plan!==void 0){let n=e;S(r.plan,{instancePath:t+"/plan",parentData:r,
parentDataProperty:"plan",rootData:c,dynamicAnchors:g})||(s=s===null?S.errors:s.concat(S.errors),e=s.length);var a=n===e}else
var a=!0;if(a)if(r.coreLiftPolicy!==void 0){let n=r.coreLiftPolicy,P=e;if(typeof n!="string")return w.errors=[{instancePath:t+
"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;if(!(n==="fit"||n==="protect"))return w.errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"#/properties/c\
oreLiftPolicy/enum",keyword:"enum",params:{allowedValues:se.properties.coreLiftPolicy.enum},message:"must be equal to on\
e of the allowed values"}],!1;var a=P===e}else var a=!0}}}}}}}}}}}}}}}}}}else return w.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=s,e===0}w.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{Ye as closed,Ve as open};
