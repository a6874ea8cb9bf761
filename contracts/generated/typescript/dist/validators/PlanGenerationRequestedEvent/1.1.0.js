// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var j=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(f){throw e=0,f}};var V=j(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});function E(r){let e=r.length,f=0,p=0,h;for(;p<
e;)f++,h=r.charCodeAt(p++),h>=55296&&h<=56319&&p<e&&(h=r.charCodeAt(p),(h&64512)===56320&&p++);return f}O.default=E;E.code=
'require("ajv/dist/runtime/ucs2length").default'});var J=j(_=>{"use strict";Object.defineProperty(_,"__esModule",{value:!0});_.formatNames=_.fastFormats=_.fullFormats=void 0;
function I(r,e){return{validate:r,compare:e}}_.fullFormats={date:I(U,G),time:I(M(!0),C),"date-time":I(R(!0),W),"iso-time":I(
M(),B),"iso-date-time":I(R(),X),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:ne,
"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:le,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:me,int32:{type:"number",validate:pe},int64:{type:"number",validate:ue},float:{type:"number",validate:Z},double:{type:"\
number",validate:Z},password:!0,binary:!0};_.fastFormats={..._.fullFormats,date:I(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,G),time:I(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,C),"date-time":I(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
W),"iso-time":I(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,B),"iso-date-time":I(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
X),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
_.formatNames=Object.keys(_.fullFormats);function re(r){return r%4===0&&(r%100!==0||r%400===0)}var te=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
se=[0,31,28,31,30,31,30,31,31,30,31,30,31];function U(r){let e=te.exec(r);if(!e)return!1;let f=+e[1],p=+e[2],h=+e[3];return p>=
1&&p<=12&&h>=1&&h<=(p===2&&re(f)?29:se[p])}function G(r,e){if(r&&e)return r>e?1:r<e?-1:0}var A=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function M(r){return function(f){let p=A.exec(f);if(!p)return!1;let h=+p[1],D=+p[2],w=+p[3],t=p[4],v=p[5]==="-"?-1:1,i=+(p[6]||
0),N=+(p[7]||0);if(i>23||N>59||r&&!t)return!1;if(h<=23&&D<=59&&w<60)return!0;let k=D-N*v,g=h-i*v-(k<0?1:0);return(g===23||
g===-1)&&(k===59||k===-1)&&w<61}}function C(r,e){if(!(r&&e))return;let f=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+e).valueOf();if(f&&p)return f-p}function B(r,e){if(!(r&&e))return;let f=A.exec(r),p=A.exec(e);if(f&&p)return r=
f[1]+f[2]+f[3],e=p[1]+p[2]+p[3],r>e?1:r<e?-1:0}var H=/t|\s/i;function R(r){let e=M(r);return function(p){let h=p.split(H);
return h.length===2&&U(h[0])&&e(h[1])}}function W(r,e){if(!(r&&e))return;let f=new Date(r).valueOf(),p=new Date(e).valueOf();
if(f&&p)return f-p}function X(r,e){if(!(r&&e))return;let[f,p]=r.split(H),[h,D]=e.split(H),w=G(f,h);if(w!==void 0)return w||
C(p,D)}var ae=/\/|:/,ie=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ne(r){return ae.test(r)&&ie.test(r)}var Y=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function me(r){return Y.lastIndex=0,Y.test(r)}var oe=-(2**31),de=2**31-1;function pe(r){return Number.isInteger(r)&&r<=de&&
r>=oe}function ue(r){return Number.isInteger(r)}function Z(){return!0}var fe=/[^\\]\\Z/;function le(r){if(fe.test(r))return!1;
try{return new RegExp(r),!0}catch{return!1}}});var Q=j((we,K)=>{var{fullFormats:ye}=J(),ce=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function he(r){let e=ce.exec(r);if(e===null)return!1;let[f,p,h,D,w,t]=e.slice(1,7).map(Number),[v,i]=[Number(e[8]??0),Number(
e[9]??0)],k=[31,f%4===0&&(f%100!==0||f%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][p-1];if(k===void 0||h<1||h>k||D>23||
w>59||v>23||i>59)return!1;let g=(e[7]==="-"?-1:1)*(v*60+i),z=((D*60+w-g)%1440+1440)%1440;return t<60||t===60&&z===1439}K.
exports={...ye,"date-time":he}});var ke=m,F={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","we\
eklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performanc\
e","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{
type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},
start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{type:"array",maxItems:50,items:{type:"\
string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}}},y=V().default,ee=Q()["date-tim\
e"];function m(r,{instancePath:e="",parentData:f,parentDataProperty:p,rootData:h=r,dynamicAnchors:D={}}={}){let w=null,t=0,
v=m.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.eventId===void 0&&(c="eventId")||r.userId===void 0&&(c="userId")||r.jobId===void 0&&(c="jobId")||
r.timestamp===void 0&&(c="timestamp")||r.proficiency===void 0&&(c="proficiency")||r.season===void 0&&(c="season")||r.availabilityDays===
void 0&&(c="availabilityDays")||r.weeklyGoalDays===void 0&&(c="weeklyGoalDays")||r.equipment===void 0&&(c="equipment"))return m.
errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;if(r.eventId!==void 0){let a=r.eventId,s=t;if(t===s)if(typeof a=="string"){if(y(a)>256)return m.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(y(a)<1)return m.errors=[{instancePath:e+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=s===t}else var i=!0;if(i){if(r.userId!==void 0){let a=r.userId,s=t;if(t===s)if(typeof a=="str\
ing"){if(y(a)>256)return m.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(a)<1)return m.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return m.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var i=s===t}else var i=!0;if(i){if(r.jobId!==void 0){let a=r.jobId,
s=t;if(t===s)if(typeof a=="string"){if(y(a)>256)return m.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(a)<1)return m.
errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=s===t}else var i=!0;if(i){if(r.timestamp!==
void 0){let a=r.timestamp,s=t;if(t===s)if(typeof a=="number"&&isFinite(a)){if(a>864e13||isNaN(a))return m.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(a<0||isNaN(a))return m.errors=[{instancePath:e+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return m.errors=
[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var i=s===t}else var i=!0;if(i){if(r.proficiency!==void 0){let a=r.proficiency,s=t;if(typeof a!="stri\
ng")return m.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(a==="beginner"||a==="intermediate"||a==="advanced"))return m.errors=[{instancePath:e+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:F.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var i=s===t}else var i=!0;if(i){if(r.season!==void 0){let a=r.
season,s=t;if(typeof a!="string")return m.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="offseason"||a==="preseason"||a==="inseason"))return m.
errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:F.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var i=s===t}else var i=!0;if(i){if(r.availabilityDays!==
void 0){let a=r.availabilityDays,s=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return m.errors=[{instancePath:e+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===s&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))return m.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(a<1||isNaN(a))return m.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=s===t}else var i=!0;
if(i){if(r.weeklyGoalDays!==void 0){let a=r.weeklyGoalDays,s=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))
return m.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===s&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))return m.errors=
[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(a<1||isNaN(a))return m.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=s===
t}else var i=!0;if(i){if(r.equipment!==void 0){let a=r.equipment,s=t;if(t===s)if(Array.isArray(a)){if(a.length>50)return m.
errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var N=!0;let q=a.length;for(let u=0;u<q;u++){let o=a[u],l=t;if(t===l)if(typeof o==
"string"){if(y(o)>100)return m.errors=[{instancePath:e+"/equipment/"+u,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return m.errors=[{instancePath:e+
"/equipment/"+u,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var N=l===t;if(!N)break}}}else return m.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=s===t}else var i=!0;if(i){if(r.purpose!==
void 0){let a=r.purpose,s=t;if(typeof a!="string")return m.errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="general_fitness"||a==="sport_\
performance"||a==="muscle_building"||a==="weight_loss"||a==="rehabilitation"))return m.errors=[{instancePath:e+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:F.properties.purpose.enum},message:"must be \
equal to one of the allowed values"}],!1;var i=s===t}else var i=!0;if(i){if(r.competitionDate!==void 0){let a=r.competitionDate,
s=t;if(t===s&&t===s)if(typeof a=="string"){if(y(a)>64)return m.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!ee(a))return m.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return m.errors=[{instancePath:e+
"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var i=s===t}else var i=!0;if(i){if(r.fixedSchedules!==void 0){let a=r.fixedSchedules,s=t;if(t===s)if(Array.
isArray(a)){if(a.length>50)return m.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var k=!0;let q=a.length;for(let u=0;u<
q;u++){let o=a[u],l=t;if(t===l)if(o&&typeof o=="object"&&!Array.isArray(o)){let S;if(o.day===void 0&&(S="day")||o.start===
void 0&&(S="start")||o.end===void 0&&(S="end"))return m.errors=[{instancePath:e+"/fixedSchedules/"+u,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:S},message:"must have required property \
'"+S+"'"}],!1;if(o.day!==void 0){let b=o.day,P=t;if(t===P)if(typeof b=="string"){if(y(b)>32)return m.errors=[{instancePath:e+
"/fixedSchedules/"+u+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return m.errors=[{instancePath:e+"/fixedSche\
dules/"+u+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var g=P===t}else var g=!0;if(g){if(o.start!==void 0){let b=o.start,P=t;if(t===P)if(typeof b==
"string"){if(y(b)>32)return m.errors=[{instancePath:e+"/fixedSchedules/"+u+"/start",schemaPath:"#/properties/fixedSchedu\
les/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"}],!1}else return m.errors=[{instancePath:e+"/fixedSchedules/"+u+"/start",schemaPath:"#/properties/fixedSchedules/ite\
ms/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=P===t}else var g=!0;
if(g)if(o.end!==void 0){let b=o.end,P=t;if(t===P)if(typeof b=="string"){if(y(b)>32)return m.errors=[{instancePath:e+"/fi\
xedSchedules/"+u+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return m.errors=[{instancePath:e+"/fixedSchedules/"+
u+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=P===t}else var g=!0}}else return m.errors=[{instancePath:e+"/fixedSchedules/"+u,schemaPath:"#\
/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=l===t;if(!k)
break}}}else return m.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var i=s===t}else var i=!0;if(i){if(r.recoveryHabits!==void 0){let a=r.
recoveryHabits,s=t;if(t===s)if(Array.isArray(a)){if(a.length>50)return m.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var z=!0;let q=a.length;for(let u=0;u<q;u++){let o=a[u],l=t;if(t===l)if(typeof o=="string"){if(y(o)>200)return m.errors=
[{instancePath:e+"/recoveryHabits/"+u,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return m.errors=[{instancePath:e+"/recoveryHabits/"+
u,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var z=l===t;if(!z)break}}}else return m.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=s===t}else var i=!0;if(i)if(r.timeCrunchTargetMinutes!==
void 0){let a=r.timeCrunchTargetMinutes,s=t;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return m.errors=[{instancePath:e+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(t===s&&typeof a=="number"&&isFinite(a)){if(a>180||isNaN(a))return m.errors=[{instancePath:e+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(a<15||isNaN(a))return m.errors=[{instancePath:e+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var i=s===t}else var i=!0}}}}}}}}}}}}}else return m.errors=[{instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return m.errors=w,t===0}m.evaluated={props:{eventId:!0,userId:!0,
jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,
fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0},dynamicProps:!1,dynamicItems:!1};var Pe=n,$={type:"objec\
t",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","weeklyGoalDays","equipmen\
t"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{
type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:[
"beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{
type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performance","muscle_building",
"weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{type:"a\
rray",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},start:{
type:"string",maxLength:32},end:{type:"string",maxLength:32}},additionalProperties:!1}},recoveryHabits:{type:"array",maxItems:50,
items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}},additionalProperties:!1},
ge=Object.prototype.hasOwnProperty;function n(r,{instancePath:e="",parentData:f,parentDataProperty:p,rootData:h=r,dynamicAnchors:D={}}={}){
let w=null,t=0,v=n.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),t===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.eventId===void 0&&(c="eventId")||r.userId===void 0&&(c="userId")||r.jobId===void 0&&
(c="jobId")||r.timestamp===void 0&&(c="timestamp")||r.proficiency===void 0&&(c="proficiency")||r.season===void 0&&(c="se\
ason")||r.availabilityDays===void 0&&(c="availabilityDays")||r.weeklyGoalDays===void 0&&(c="weeklyGoalDays")||r.equipment===
void 0&&(c="equipment"))return n.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let a=t;for(let s in r)if(!ge.call($.properties,s)){return n.errors=
[{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(a===t){if(r.eventId!==void 0){let s=r.eventId,d=t;if(t===d)if(typeof s==
"string"){if(y(s)>256)return n.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"m\
axLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(s)<1)return n.errors=[{instancePath:e+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=d===t}else var i=!0;if(i){if(r.userId!==void 0){let s=r.
userId,d=t;if(t===d)if(typeof s=="string"){if(y(s)>256)return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(s)<
1)return n.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===t}else var i=!0;if(i){if(r.
jobId!==void 0){let s=r.jobId,d=t;if(t===d)if(typeof s=="string"){if(y(s)>256)return n.errors=[{instancePath:e+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(y(s)<1)return n.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=d===
t}else var i=!0;if(i){if(r.timestamp!==void 0){let s=r.timestamp,d=t;if(t===d)if(typeof s=="number"&&isFinite(s)){if(s>864e13||
isNaN(s))return n.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(s<0||isNaN(s))return n.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return n.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var i=d===t}else var i=!0;if(i){if(r.proficiency!==void 0){let s=r.
proficiency,d=t;if(typeof s!="string")return n.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(s==="beginner"||s==="intermediate"||s===
"advanced"))return n.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:$.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var i=d===t}else var i=!0;
if(i){if(r.season!==void 0){let s=r.season,d=t;if(typeof s!="string")return n.errors=[{instancePath:e+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(s==="offseason"||s===
"preseason"||s==="inseason"))return n.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"e\
num",params:{allowedValues:$.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var i=d===
t}else var i=!0;if(i){if(r.availabilityDays!==void 0){let s=r.availabilityDays,d=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return n.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof s=="number"&&isFinite(s)){if(s>7||isNaN(s))
return n.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(s<1||isNaN(s))return n.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var i=d===t}else var i=!0;if(i){if(r.weeklyGoalDays!==void 0){let s=r.weeklyGoalDays,d=t;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof s=="number"&&isFinite(
s)){if(s>7||isNaN(s))return n.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(s<1||isNaN(s))return n.errors=[{instancePath:e+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var i=d===t}else var i=!0;if(i){if(r.equipment!==void 0){let s=r.equipment,d=t;if(t===d)if(Array.isArray(
s)){if(s.length>50)return n.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var N=!0;let u=s.length;for(let o=0;o<u;o++){
let l=s[o],L=t;if(t===L)if(typeof l=="string"){if(y(l)>100)return n.errors=[{instancePath:e+"/equipment/"+o,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return n.errors=[{instancePath:e+"/equipment/"+o,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var N=L===t;if(!N)break}}}else return n.errors=[{instancePath:e+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var i=d===t}else var i=!0;if(i){if(r.purpose!==void 0){let s=r.purpose,d=t;if(typeof s!="string")return n.errors=[{instancePath:e+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(s===
"general_fitness"||s==="sport_performance"||s==="muscle_building"||s==="weight_loss"||s==="rehabilitation"))return n.errors=
[{instancePath:e+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:$.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var i=d===t}else var i=!0;if(i){if(r.competitionDate!==void 0){
let s=r.competitionDate,d=t;if(t===d&&t===d)if(typeof s=="string"){if(y(s)>64)return n.errors=[{instancePath:e+"/competi\
tionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(!ee(s))return n.errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/\
competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return n.
errors=[{instancePath:e+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=d===t}else var i=!0;if(i){if(r.fixedSchedules!==void 0){let s=r.fixedSchedules,
d=t;if(t===d)if(Array.isArray(s)){if(s.length>50)return n.errors=[{instancePath:e+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var k=!0;
let u=s.length;for(let o=0;o<u;o++){let l=s[o],L=t;if(t===L)if(l&&typeof l=="object"&&!Array.isArray(l)){let b;if(l.day===
void 0&&(b="day")||l.start===void 0&&(b="start")||l.end===void 0&&(b="end"))return n.errors=[{instancePath:e+"/fixedSche\
dules/"+o,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;{let P=t;for(let x in l)if(!(x==="day"||x==="start"||x==="end")){return n.errors=
[{instancePath:e+"/fixedSchedules/"+o,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(P===t){if(l.day!==
void 0){let x=l.day,T=t;if(t===T)if(typeof x=="string"){if(y(x)>32)return n.errors=[{instancePath:e+"/fixedSchedules/"+o+
"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+o+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var g=T===t}else var g=!0;if(g){if(l.start!==void 0){let x=l.start,T=t;if(t===T)if(typeof x=="string"){if(y(x)>32)return n.
errors=[{instancePath:e+"/fixedSchedules/"+o+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return n.errors=
[{instancePath:e+"/fixedSchedules/"+o+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=T===t}else var g=!0;if(g)if(l.end!==void 0){let x=l.end,
T=t;if(t===T)if(typeof x=="string"){if(y(x)>32)return n.errors=[{instancePath:e+"/fixedSchedules/"+o+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return n.errors=[{instancePath:e+"/fixedSchedules/"+o+"/end",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=T===
t}else var g=!0}}}}else return n.errors=[{instancePath:e+"/fixedSchedules/"+o,schemaPath:"#/properties/fixedSchedules/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=L===t;if(!k)break}}}else return n.errors=
[{instancePath:e+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=d===t}else var i=!0;if(i){if(r.recoveryHabits!==void 0){let s=r.recoveryHabits,d=t;if(t===d)if(Array.
isArray(s)){if(s.length>50)return n.errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var z=!0;let u=s.length;for(let o=0;o<
u;o++){let l=s[o],L=t;if(t===L)if(typeof l=="string"){if(y(l)>200)return n.errors=[{instancePath:e+"/recoveryHabits/"+o,
schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return n.errors=[{instancePath:e+"/recoveryHabits/"+o,schemaPath:"#/properties/recove\
ryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=L===t;if(!z)break}}}else return n.
errors=[{instancePath:e+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var i=d===t}else var i=!0;if(i)if(r.timeCrunchTargetMinutes!==void 0){let s=r.timeCrunchTargetMinutes,
d=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return n.errors=[{instancePath:e+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===d&&typeof s=="number"&&isFinite(s)){if(s>180||isNaN(s))return n.errors=[{instancePath:e+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(s<15||isNaN(s))return n.errors=[{instancePath:e+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var i=d===
t}else var i=!0}}}}}}}}}}}}}}}else return n.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return n.errors=w,t===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Pe as closed,ke as open};
