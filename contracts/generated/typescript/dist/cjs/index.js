// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var ir=Object.defineProperty;var Cr=Object.getOwnPropertyDescriptor;var zr=Object.getOwnPropertyNames;var Br=Object.prototype.hasOwnProperty;var qt=(t,r)=>{for(var I in r)ir(t,I,{get:r[I],enumerable:!0})},Er=(t,r,I,A)=>{if(r&&typeof r=="object"||typeof r=="func\
tion")for(let l of zr(r))!Br.call(t,l)&&l!==I&&ir(t,l,{get:()=>r[l],enumerable:!(A=Cr(r,l))||A.enumerable});return t};var Vr=t=>Er(ir({},"__esModule",{value:!0}),t);var us={};qt(us,{ContractError:()=>sr,isEvent:()=>ms,latest:()=>Nr,parse:()=>os,problems:()=>Ir,serialize:()=>ps,versionsOf:()=>ns});
module.exports=Vr(us);var nr={};qt(nr,{closed:()=>Zr,open:()=>Ur});var Wr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Hr=Wr(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Ur=pe,fe=Hr().default,Lr=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+\
$","u"),Kt=new RegExp("^[0-9]+$","u");function pe(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t["Event-Type"]===void 0&&(c="Event-Type")||t["Schema-Version"]===void 0&&(c="Sche\
ma-Version")||t["Dead-Letter-Reason"]===void 0&&(c="Dead-Letter-Reason")||t["Dead-Letter-Detail"]===void 0&&(c="Dead-Let\
ter-Detail")||t["Dead-Letter-Path"]===void 0&&(c="Dead-Letter-Path")||t["Original-Subject"]===void 0&&(c="Original-Subje\
ct")||t["Original-Stream"]===void 0&&(c="Original-Stream")||t["Original-Sequence"]===void 0&&(c="Original-Sequence")||t["\
Delivery-Count"]===void 0&&(c="Delivery-Count"))return pe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(t["Event-Type"]!==void 0){let y=t["\
Event-Type"],u=e;if(e===u)if(typeof y=="string"){if(fe(y)>100)return pe.errors=[{instancePath:r+"/Event-Type",schemaPath:"\
#/properties/Event-Type/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s"}],!1;if(fe(y)<1)return pe.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pe.errors=[{instancePath:r+
"/Event-Type",schemaPath:"#/properties/Event-Type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=u===e}else var a=!0;if(a){if(t["Schema-Version"]!==void 0){let u=t["Schema-Version"],n=e;if(e===n)if(typeof u==
"string"){if(fe(u)>30)return pe.errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLen\
gth",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}],!1;if(!Lr.test(u))return pe.
errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return pe.errors=[{instancePath:r+
"/Schema-Version",schemaPath:"#/properties/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=n===e}else var a=!0;if(a){if(t["Dead-Letter-Reason"]!==void 0){let n=e;if(typeof t["Dead-Letter-Reason"]!=
"string")return pe.errors=[{instancePath:r+"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t["Dead-Letter-Detail"]!==
void 0){let i=t["Dead-Letter-Detail"],p=e;if(e===p)if(typeof i=="string"){if(fe(i)>500)return pe.errors=[{instancePath:r+
"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"}],!1}else return pe.errors=[{instancePath:r+"/Dead-Letter-Detail",schemaPath:"#/\
properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t["Dead-Letter-Path"]!==void 0){let p=t["Dead-Letter-Path"],m=e;if(e===m)if(typeof p=="string"){if(fe(
p)>500)return pe.errors=[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return pe.errors=[{instancePath:r+
"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=m===e}else var a=!0;if(a){if(t["Original-Subject"]!==void 0){let m=t["Original-Subject"],h=e;if(e===
h)if(typeof m=="string"){if(fe(m)>1e3)return pe.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Ori\
ginal-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(fe(
m)<1)return pe.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Original-Subject/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pe.errors=[{instancePath:r+
"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=h===e}else var a=!0;if(a){if(t["Original-Stream"]!==void 0){let h=t["Original-Stream"],g=e;if(e===
g)if(typeof h=="string"){if(fe(h)>255)return pe.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Orig\
inal-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(fe(
h)<1)return pe.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pe.errors=[{instancePath:r+"\
/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=g===e}else var a=!0;if(a){if(t["Original-Sequence"]!==void 0){let g=t["Original-Sequence"],f=e;if(e===
f)if(typeof g=="string"){if(fe(g)>20)return pe.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Ori\
ginal-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(fe(
g)<1)return pe.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Kt.test(g))return pe.errors=[{instancePath:r+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return pe.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties\
/Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){
if(t["Delivery-Count"]!==void 0){let f=t["Delivery-Count"],P=e;if(e===P)if(typeof f=="string"){if(fe(f)>20)return pe.errors=
[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"}],!1;if(fe(f)<1)return pe.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1;if(!Kt.test(f))return pe.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return pe.errors=[{
instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=P===e}else var a=!0;if(a)if(t["Body-Omitted-Bytes"]!==void 0){let f=t["Body-Omitted-Bytes"],P=e;
if(e===P)if(typeof f=="string"){if(fe(f)>20)return pe.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/proper\
ties/Body-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],
!1;if(fe(f)<1)return pe.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Kt.test(f))return pe.
errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return pe.errors=[{instancePath:r+"/Body-Omitted-B\
ytes",schemaPath:"#/properties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=P===e}else var a=!0}}}}}}}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return pe.errors=s,e===0}pe.evaluated={props:{"Event-Type":!0,"Schema-Version":!0,
"Dead-Letter-Reason":!0,"Dead-Letter-Detail":!0,"Dead-Letter-Path":!0,"Original-Subject":!0,"Original-Stream":!0,"Origin\
al-Sequence":!0,"Delivery-Count":!0,"Body-Omitted-Bytes":!0},dynamicProps:!1,dynamicItems:!1};var Zr=oe,Dr={type:"object",
required:["Event-Type","Schema-Version","Dead-Letter-Reason","Dead-Letter-Detail","Dead-Letter-Path","Original-Subject",
"Original-Stream","Original-Sequence","Delivery-Count"],properties:{"Event-Type":{type:"string",minLength:1,maxLength:100},
"Schema-Version":{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$",maxLength:30},"Dead-Letter-Reason":{type:"string",enum:[
"schema-invalid","non-retryable","max-deliver"],"x-open-enum":!0},"Dead-Letter-Detail":{type:"string",maxLength:500},"De\
ad-Letter-Path":{type:"string",maxLength:500},"Original-Subject":{type:"string",minLength:1,maxLength:1e3},"Original-Str\
eam":{type:"string",minLength:1,maxLength:255},"Original-Sequence":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},
"Delivery-Count":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},"Body-Omitted-Bytes":{type:"string",pattern:"\
^[0-9]+$",minLength:1,maxLength:20}},additionalProperties:!1},Yr=Object.prototype.hasOwnProperty;function oe(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=oe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t["Event-T\
ype"]===void 0&&(c="Event-Type")||t["Schema-Version"]===void 0&&(c="Schema-Version")||t["Dead-Letter-Reason"]===void 0&&
(c="Dead-Letter-Reason")||t["Dead-Letter-Detail"]===void 0&&(c="Dead-Letter-Detail")||t["Dead-Letter-Path"]===void 0&&(c=
"Dead-Letter-Path")||t["Original-Subject"]===void 0&&(c="Original-Subject")||t["Original-Stream"]===void 0&&(c="Original\
-Stream")||t["Original-Sequence"]===void 0&&(c="Original-Sequence")||t["Delivery-Count"]===void 0&&(c="Delivery-Count"))
return oe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must ha\
ve required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!Yr.call(Dr.properties,u))return oe.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"}],!1;if(y===e){if(t["Event-Type"]!==void 0){let u=t["Event-Type"],n=e;if(e===n)if(typeof u=="stri\
ng"){if(fe(u)>100)return oe.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(fe(u)<1)return oe.errors=[{instancePath:r+
"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return oe.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t["Schema-V\
ersion"]!==void 0){let n=t["Schema-Version"],i=e;if(e===i)if(typeof n=="string"){if(fe(n)>30)return oe.errors=[{instancePath:r+
"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLength",keyword:"maxLength",params:{limit:30},message:"must\
 NOT have more than 30 characters"}],!1;if(!Lr.test(n))return oe.errors=[{instancePath:r+"/Schema-Version",schemaPath:"#\
/properties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:'must match \
pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return oe.errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/proper\
ties/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;
if(a){if(t["Dead-Letter-Reason"]!==void 0){let i=t["Dead-Letter-Reason"],p=e;if(typeof i!="string")return oe.errors=[{instancePath:r+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(i==="schema-invalid"||i==="non-retryable"||i==="max-deliver"))return oe.errors=[{instancePath:r+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/enum",keyword:"enum",params:{allowedValues:Dr.properties["\
Dead-Letter-Reason"].enum},message:"must be equal to one of the allowed values"}],!1;var a=p===e}else var a=!0;if(a){if(t["\
Dead-Letter-Detail"]!==void 0){let p=t["Dead-Letter-Detail"],m=e;if(e===m)if(typeof p=="string"){if(fe(p)>500)return oe.
errors=[{instancePath:r+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",
params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return oe.errors=[{instancePath:r+"/Dead-L\
etter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=m===e}else var a=!0;if(a){if(t["Dead-Letter-Path"]!==void 0){let m=t["Dead-Letter-Path"],h=e;if(e===h)
if(typeof m=="string"){if(fe(m)>500)return oe.errors=[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-\
Letter-Path/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else
return oe.errors=[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t["Original-Subject"]!==void 0){let h=t["\
Original-Subject"],g=e;if(e===g)if(typeof h=="string"){if(fe(h)>1e3)return oe.errors=[{instancePath:r+"/Original-Subject",
schemaPath:"#/properties/Original-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more \
than 1000 characters"}],!1;if(fe(h)<1)return oe.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Ori\
ginal-Subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return oe.
errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t["Original-Stream"]!==void 0){let g=t["Origin\
al-Stream"],f=e;if(e===f)if(typeof g=="string"){if(fe(g)>255)return oe.errors=[{instancePath:r+"/Original-Stream",schemaPath:"\
#/properties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 char\
acters"}],!1;if(fe(g)<1)return oe.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return oe.errors=
[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(t["Original-Sequence"]!==void 0){let f=t["Original-Sequ\
ence"],P=e;if(e===P)if(typeof f=="string"){if(fe(f)>20)return oe.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"\
#/properties/Original-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 char\
acters"}],!1;if(fe(f)<1)return oe.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Original-Sequenc\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Kt.test(f))return oe.
errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return oe.errors=[{instancePath:r+"/Original-Seque\
nce",schemaPath:"#/properties/Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=P===e}else var a=!0;if(a){if(t["Delivery-Count"]!==void 0){let P=t["Delivery-Count"],k=e;if(e===k)if(typeof P=="st\
ring"){if(fe(P)>20)return oe.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",
keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(fe(P)<1)return oe.errors=[
{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!Kt.test(P))return oe.errors=[{instancePath:r+"/Delivery-Count",
schemaPath:"#/properties/Delivery-Count/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match patte\
rn "^[0-9]+$"'}],!1}else return oe.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=k===e}else var a=!0;if(a)if(t["Body-Omitted\
-Bytes"]!==void 0){let P=t["Body-Omitted-Bytes"],k=e;if(e===k)if(typeof P=="string"){if(fe(P)>20)return oe.errors=[{instancePath:r+
"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"\
must NOT have more than 20 characters"}],!1;if(fe(P)<1)return oe.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"\
#/properties/Body-Omitted-Bytes/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1;if(!Kt.test(P))return oe.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitte\
d-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return oe.
errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=k===e}else var a=!0}}}}}}}}}}}else return oe.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=s,e===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var or={};qt(or,{closed:()=>ma,open:()=>Kr});var Qr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Xr=Qr(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Kr=ee,Sr={type:"object",required:["eventId","requestEventId",
"userId","jobId","planId","timestamp","planSource","targetMinutes","originalDurationSeconds","compressedDurationSeconds",
"meetsTimeConstraint","strategy","stimulusRetained","coreProtection","sessions","optimality","assumptions","policy","eng\
ineVersion"],properties:{eventId:{type:"string",minLength:1,maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},
userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,
maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","gen\
erated"]},targetMinutes:{type:"integer",minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{
$ref:"#/$defs/seconds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{
type:"integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_supers\
et","core_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{
$ref:"#/$defs/coreProtection"},sessions:{type:"array",maxItems:2184,items:{$ref:"#/$defs/session"}},optimality:{type:"ar\
ray",maxItems:104,items:{$ref:"#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,items:{$ref:"#/$defs/assumpt\
ion"}},policy:{$ref:"#/$defs/policy"},engineVersion:{type:"string",minLength:1,maxLength:64}},$defs:{id:{type:"string",minLength:1,
maxLength:512},seconds:{type:"integer",minimum:0,maximum:1e13},muscleGroup:{type:"string",enum:["chest","back","shoulder\
s","quadriceps","hamstrings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"string",
enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},coreProtection:{type:"s\
tring",enum:["protected","reduced"]},session:{type:"object",required:["context","budgetSeconds","meetsTimeConstraint","c\
oreProtection","segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"\
integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{
type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}}},context:{type:"object",required:["sess\
ionId","microcycleId","dayOfWeek","originalDurationSeconds","exercises"],properties:{sessionId:{$ref:"#/$defs/id"},microcycleId:{
$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},originalDurationSeconds:{
$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:[
"id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{
id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"\
#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"\
array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{type:"integer",minimum:0,maximum:3600},sets:{type:"\
array",minItems:1,maxItems:100,items:{$ref:"#/$defs/set"}}}},set:{type:"object",required:["id","index","reps","estimated\
DurationSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"integer",minimum:1,maximum:100},reps:{anyOf:[{type:"in\
teger",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},load:{type:"string",maxLength:64},effort:{type:"\
string",maxLength:64},estimatedDurationSeconds:{$ref:"#/$defs/seconds"}}},timing:{type:"object",required:["setupSeconds",
"workSeconds","restSeconds","totalSeconds"],properties:{setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs\
/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/seconds"}}},segment:{oneOf:[{$ref:"#/$defs/c\
oreLift"},{$ref:"#/$defs/accessorySuperset"},{$ref:"#/$defs/accessoryBlock"},{$ref:"#/$defs/accessorySingle"}]},coreLift:{
type:"object",required:["id","kind","order","timing","exercise"],properties:{kind:{type:"string",const:"core_lift",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$def\
s/exercise"}}},accessorySuperset:{type:"object",required:["id","kind","order","timing","exercises","priority","restBetwe\
enAlternationsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},
order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,
items:{$ref:"#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}}},accessoryBlock:{type:"object",required:["id","kind","order","timing","exercises",
"rounds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"ac\
cessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/ti\
ming"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},
restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},
rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]}}},accessorySingle:{type:"object",
required:["id","kind","order","timing","exercise"],properties:{kind:{type:"string",const:"accessory_single",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$def\
s/exercise"}}},summary:{type:"object",required:["sessionId","originalDurationSeconds","compressedDurationSeconds","durat\
ionDeltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"\
#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,
maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}}},
telemetry:{type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"\
string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",
minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}}},change:{type:"object",required:["exerciseIds","kinds","s\
econdsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/\
id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewe\
r_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"\
number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}}},optimality:{type:"object",required:[
"microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{
type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,
maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{
type:"string",enum:["nodes","deadline"]}}},assumption:{type:"object",required:["path","field","value"],properties:{path:{
type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{type:"string",maxLength:256}}},policy:{
type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"\
number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",
minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"\
number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}}}}},B=Xr().default;function ne(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ne.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===0&&typeof t=="number"&&isFinite(t)){if(t>1e13||isNaN(t))return ne.errors=[{instancePath:r,schemaPath:"#/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(t<0||isNaN(t))return ne.
errors=[{instancePath:r,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}return ne.errors=s,e===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};var Jr={type:"string",enum:["protected","redu\
ced"]};function _t(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,
e=0,o=_t.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"?(_t.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t==="protected"||
t==="reduced"?(_t.errors=s,e===0):(_t.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jr.
enum},message:"must be equal to one of the allowed values"}],!1)}_t.evaluated={dynamicProps:!1,dynamicItems:!1};function re(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=re.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof t=="string"){if(B(t)>512)return re.
errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than\
 512 characters"}],!1;if(B(t)<1)return re.errors=[{instancePath:r,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return re.errors=s,e===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};
var ea={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","cal\
ves","full-body","other"]};function jt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=jt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"?
(jt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t===
"chest"||t==="back"||t==="shoulders"||t==="quadriceps"||t==="hamstrings"||t==="glutes"||t==="biceps"||t==="triceps"||t===
"core"||t==="calves"||t==="full-body"||t==="other"?(jt.errors=s,e===0):(jt.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ea.enum},message:"must be equal to one of the allowed values"}],!1)}jt.evaluated={dynamicProps:!1,
dynamicItems:!1};var ta={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function Bt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Bt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"?
(Bt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t===
"barbell"||t==="dumbbell"||t==="kettlebell"||t==="machine"||t==="cable"||t==="bodyweight"||t==="band"||t==="cardio"||t===
"other"?(Bt.errors=s,e===0):(Bt.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ta.enum},
message:"must be equal to one of the allowed values"}],!1)}Bt.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=lt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let y;if(t.id===void 0&&(y="id")||t.index===void 0&&(y="index")||t.reps===void 0&&(y="reps")||t.estimatedDurationSeconds===
void 0&&(y="estimatedDurationSeconds"))return lt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=e;re(t.id,{instancePath:r+
"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.errors),e=s.
length);var a=u===e}else var a=!0;if(a){if(t.index!==void 0){let n=t.index,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return lt.errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return lt.errors=
[{instancePath:r+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(n<1||isNaN(n))return lt.errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=i===e}else var a=!0;if(a){if(t.reps!==
void 0){let i=t.reps,p=e,m=e,h=!1,g=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let k={instancePath:r+"/\
reps",schemaPath:"#/properties/reps/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===
null?s=[k]:s.push(k),e++}if(e===g&&typeof i=="number"&&isFinite(i)){if(i>1e4||isNaN(i)){let k={instancePath:r+"/reps",schemaPath:"\
#/properties/reps/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===
null?s=[k]:s.push(k),e++}else if(i<1||isNaN(i)){let k={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf/0/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[k]:s.push(k),e++}}var c=g===
e;h=h||c;let f=e;if(e===f)if(typeof i=="string"){if(B(i)>64){let k={instancePath:r+"/reps",schemaPath:"#/properties/reps\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[k]:
s.push(k),e++}else if(B(i)<1){let k={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf/1/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[k]:s.push(k),e++}}else{let k={instancePath:r+
"/reps",schemaPath:"#/properties/reps/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===
null?s=[k]:s.push(k),e++}var c=f===e;if(h=h||c,h)e=m,s!==null&&(m?s.length=m:s=null);else{let k={instancePath:r+"/reps",
schemaPath:"#/properties/reps/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=
[k]:s.push(k),e++,lt.errors=s,!1}var a=p===e}else var a=!0;if(a){if(t.load!==void 0){let p=t.load,m=e;if(e===m)if(typeof p==
"string"){if(B(p)>64)return lt.errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return lt.errors=[{instancePath:r+"/load",
schemaPath:"#/properties/load/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(t.effort!==void 0){let m=t.effort,h=e;if(e===h)if(typeof m=="string"){if(B(m)>64)return lt.errors=[{instancePath:r+
"/effort",schemaPath:"#/properties/effort/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters"}],!1}else return lt.errors=[{instancePath:r+"/effort",schemaPath:"#/properties/effort/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a)if(t.estimatedDurationSeconds!==
void 0){let m=e;ne(t.estimatedDurationSeconds,{instancePath:r+"/estimatedDurationSeconds",parentData:t,parentDataProperty:"\
estimatedDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=m===
e}else var a=!0}}}}}else return lt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return lt.errors=s,e===0}lt.evaluated={props:{id:!0,index:!0,reps:!0,load:!0,effort:!0,estimatedDurationSeconds:!0},
dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.id===void 0&&(n="id")||t.name===void 0&&(n="name")||t.isCoreLift===void 0&&(n="i\
sCoreLift")||t.primaryMuscleGroup===void 0&&(n="primaryMuscleGroup")||t.secondaryMuscleGroups===void 0&&(n="secondaryMus\
cleGroups")||t.equipment===void 0&&(n="equipment")||t.targetRestSeconds===void 0&&(n="targetRestSeconds")||t.sets===void 0&&
(n="sets"))return he.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(t.id!==void 0){let i=e;re(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"\
id",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=i===e}else var a=!0;if(a){
if(t.name!==void 0){let p=t.name,m=e;if(e===m)if(typeof p=="string"){if(B(p)>200)return he.errors=[{instancePath:r+"/nam\
e",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 \
characters"}],!1;if(B(p)<1)return he.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return he.errors=[{instancePath:r+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let m=e;if(typeof t.isCoreLift!="boolean")return he.errors=[{instancePath:r+
"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=m===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let h=e;jt(t.primaryMuscleGroup,{instancePath:r+"/p\
rimaryMuscleGroup",parentData:t,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:d})||(s=s===null?jt.errors:
s.concat(jt.errors),e=s.length);var a=h===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){let g=t.secondaryMuscleGroups,
f=e;if(e===f)if(Array.isArray(g)){if(g.length>12)return he.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;{var c=!0;let k=g.length;for(let w=0;w<k;w++){let O=e;jt(g[w],{instancePath:r+"/secondaryMuscleGroups/"+w,parentData:g,
parentDataProperty:w,rootData:l,dynamicAnchors:d})||(s=s===null?jt.errors:s.concat(jt.errors),e=s.length);var c=O===e;if(!c)
break}}}else return he.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(t.equipment!==
void 0){let f=t.equipment,P=e;if(e===P)if(Array.isArray(f)){if(f.length>9)return he.errors=[{instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 item\
s"}],!1;{var y=!0;let w=f.length;for(let O=0;O<w;O++){let R=e;Bt(f[O],{instancePath:r+"/equipment/"+O,parentData:f,parentDataProperty:O,
rootData:l,dynamicAnchors:d})||(s=s===null?Bt.errors:s.concat(Bt.errors),e=s.length);var y=R===e;if(!y)break}}}else return he.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=P===e}else var a=!0;if(a){if(t.targetRestSeconds!==void 0){let P=t.targetRestSeconds,k=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return he.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/propertie\
s/targetRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof P=="num\
ber"&&isFinite(P)){if(P>3600||isNaN(P))return he.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/properties/t\
argetRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(
P))return he.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=k===e}else var a=!0;if(a)if(t.sets!==void 0){
let P=t.sets,k=e;if(e===k)if(Array.isArray(P)){if(P.length>100)return he.errors=[{instancePath:r+"/sets",schemaPath:"#/p\
roperties/sets/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(P.length<
1)return he.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var u=!0;let O=P.length;for(let R=0;R<O;R++){let _=e;lt(P[R],{instancePath:r+
"/sets/"+R,parentData:P,parentDataProperty:R,rootData:l,dynamicAnchors:d})||(s=s===null?lt.errors:s.concat(lt.errors),e=
s.length);var u=_===e;if(!u)break}}}else return he.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=k===e}else var a=!0}}}}}}}else return he.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=s,e===0}he.evaluated=
{props:{id:!0,name:!0,isCoreLift:!0,primaryMuscleGroup:!0,secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,sets:!0},
dynamicProps:!1,dynamicItems:!1};function kt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let y;if(t.sessionId===void 0&&(y="sessionId")||t.microcycleId===void 0&&(y="microcycleId")||
t.dayOfWeek===void 0&&(y="dayOfWeek")||t.originalDurationSeconds===void 0&&(y="originalDurationSeconds")||t.exercises===
void 0&&(y="exercises"))return kt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(t.sessionId!==void 0){let u=e;re(t.sessionId,{instancePath:r+"/ses\
sionId",parentData:t,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.errors),
e=s.length);var a=u===e}else var a=!0;if(a){if(t.microcycleId!==void 0){let n=e;re(t.microcycleId,{instancePath:r+"/micr\
ocycleId",parentData:t,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.
errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let i=t.dayOfWeek,p=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return kt.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>
7||isNaN(i))return kt.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(i<0||isNaN(i))return kt.errors=[{instancePath:r+"/dayOfW\
eek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}var a=p===e}else var a=!0;if(a){if(t.name!==void 0){let p=t.name,m=e;if(e===m)if(typeof p=="string"){if(B(p)>200)
return kt.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return kt.errors=[{instancePath:r+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.
originalDurationSeconds!==void 0){let m=e;ne(t.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:t,
parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=
s.length);var a=m===e}else var a=!0;if(a)if(t.exercises!==void 0){let m=t.exercises,h=e;if(e===h)if(Array.isArray(m)){if(m.
length>60)return kt.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",
params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<f;P++){let k=e;
he(m[P],{instancePath:r+"/exercises/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||(s=s===null?he.
errors:s.concat(he.errors),e=s.length);var c=k===e;if(!c)break}}}else return kt.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0}}}}}else
return kt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return kt.errors=s,e===0}kt.evaluated={props:{sessionId:!0,microcycleId:!0,dayOfWeek:!0,name:!0,originalDurationSeconds:!0,
exercises:!0},dynamicProps:!1,dynamicItems:!1};function yt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.setupSeconds===void 0&&(c="setupSeconds")||t.workSeconds===
void 0&&(c="workSeconds")||t.restSeconds===void 0&&(c="restSeconds")||t.totalSeconds===void 0&&(c="totalSeconds"))return yt.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;if(t.setupSeconds!==void 0){let y=e;ne(t.setupSeconds,{instancePath:r+"/setupSeconds",parentData:t,
parentDataProperty:"setupSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=y===
e}else var a=!0;if(a){if(t.workSeconds!==void 0){let u=e;ne(t.workSeconds,{instancePath:r+"/workSeconds",parentData:t,parentDataProperty:"\
workSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=u===e}else var a=!0;
if(a){if(t.restSeconds!==void 0){let n=e;ne(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"\
restSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=n===e}else var a=!0;
if(a)if(t.totalSeconds!==void 0){let n=e;ne(t.totalSeconds,{instancePath:r+"/totalSeconds",parentData:t,parentDataProperty:"\
totalSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=n===e}else var a=!0}}}else
return yt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return yt.errors=s,e===0}yt.evaluated={props:{setupSeconds:!0,workSeconds:!0,restSeconds:!0,totalSeconds:!0},dynamicProps:!1,
dynamicItems:!1};function Dt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.id===void 0&&(c="id")||t.kind===void 0&&(c="kind")||t.order===void 0&&(c="order")||
t.timing===void 0&&(c="timing")||t.exercise===void 0&&(c="exercise"))return Dt.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(t.kind!==void 0){
let y=t.kind,u=e;if(y!=="core_lift")return Dt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"core_lift"},message:"must be equal to constant"}],!1;if(e===u)if(typeof y=="string"){if(B(y)>
32)return Dt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"}],!1}else return Dt.errors=[{instancePath:r+"/kind",schemaPath:"#/proper\
ties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){if(t.
id!==void 0){let u=e;re(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=
s===null?re.errors:s.concat(re.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.order!==void 0){let n=t.order,i=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Dt.errors=[{instancePath:r+"/order",schemaPath:"#/proper\
ties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(
n)){if(n>60||isNaN(n))return Dt.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(n<1||isNaN(n))return Dt.errors=[{instancePath:r+"/o\
rder",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=i===e}else var a=!0;if(a){if(t.timing!==void 0){let i=e;yt(t.timing,{instancePath:r+"/timing",parentData:t,parentDataProperty:"\
timing",rootData:l,dynamicAnchors:d})||(s=s===null?yt.errors:s.concat(yt.errors),e=s.length);var a=i===e}else var a=!0;if(a)
if(t.exercise!==void 0){let i=e;he(t.exercise,{instancePath:r+"/exercise",parentData:t,parentDataProperty:"exercise",rootData:l,
dynamicAnchors:d})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var a=i===e}else var a=!0}}}}else return Dt.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Dt.errors=
s,e===0}Dt.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,dynamicItems:!1};var ra={type:"\
object",required:["id","kind","order","timing","exercises","priority","restBetweenAlternationsSeconds"],properties:{kind:{
type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},
timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#/$defs/exercise"}},priority:{
type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{type:"integer",minimum:0,
maximum:3600}}};function Ce(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let y;if(t.id===void 0&&(y="id")||t.kind===void 0&&(y="kind")||t.order===void 0&&(y="order")||
t.timing===void 0&&(y="timing")||t.exercises===void 0&&(y="exercises")||t.priority===void 0&&(y="priority")||t.restBetweenAlternationsSeconds===
void 0&&(y="restBetweenAlternationsSeconds"))return Ce.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.kind!==void 0){let u=t.kind,n=e;if(u!==
"accessory_superset")return Ce.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"accessory_superset"},message:"must be equal to constant"}],!1;if(e===n)if(typeof u=="string"){if(B(u)>32)return Ce.
errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return Ce.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.id!==void 0){
let n=e;re(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=s===null?re.
errors:s.concat(re.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.order!==void 0){let i=t.order,p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ce.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>60||
isNaN(i))return Ce.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"}],!1;if(i<1||isNaN(i))return Ce.errors=[{instancePath:r+"/order",schemaPath:"#/pro\
perties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=p===e}else var a=!0;
if(a){if(t.timing!==void 0){let p=e;yt(t.timing,{instancePath:r+"/timing",parentData:t,parentDataProperty:"timing",rootData:l,
dynamicAnchors:d})||(s=s===null?yt.errors:s.concat(yt.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.exercises!==
void 0){let m=t.exercises,h=e;if(e===h)if(Array.isArray(m)){if(m.length>2)return Ce.errors=[{instancePath:r+"/exercises",
schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 item\
s"}],!1;if(m.length<2)return Ce.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<f;P++){
let k=e;he(m[P],{instancePath:r+"/exercises/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||(s=s===
null?he.errors:s.concat(he.errors),e=s.length);var c=k===e;if(!c)break}}}else return Ce.errors=[{instancePath:r+"/exerci\
ses",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===
e}else var a=!0;if(a){if(t.priority!==void 0){let h=t.priority,g=e;if(typeof h!="string")return Ce.errors=[{instancePath:r+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(h==="antagonist"||h==="equipment"||h==="non_competing"))return Ce.errors=[{instancePath:r+"/priority",schemaPath:"#\
/properties/priority/enum",keyword:"enum",params:{allowedValues:ra.properties.priority.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var a=g===e}else var a=!0;if(a)if(t.restBetweenAlternationsSeconds!==void 0){let h=t.restBetweenAlternationsSeconds,
g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Ce.errors=[{instancePath:r+"/restBetweenAlternations\
Seconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(e===g&&typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return Ce.errors=[{instancePath:r+"/\
restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return Ce.errors=[{instancePath:r+"/restBetw\
eenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=g===e}else var a=!0}}}}}}else return Ce.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=s,e===0}Ce.evaluated={props:{
kind:!0,id:!0,order:!0,timing:!0,exercises:!0,priority:!0,restBetweenAlternationsSeconds:!0},dynamicProps:!1,dynamicItems:!1};
var aa={type:"object",required:["id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBet\
weenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/\
id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,
items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"intege\
r",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:[
"metabolic_stress","equipment_cluster","coach_defined"]}}};function ve(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.id===void 0&&(y="id")||t.kind===void 0&&(y=
"kind")||t.order===void 0&&(y="order")||t.timing===void 0&&(y="timing")||t.exercises===void 0&&(y="exercises")||t.rounds===
void 0&&(y="rounds")||t.restBetweenExercisesSeconds===void 0&&(y="restBetweenExercisesSeconds")||t.restBetweenRoundsSeconds===
void 0&&(y="restBetweenRoundsSeconds")||t.rationale===void 0&&(y="rationale"))return ve.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.kind!==
void 0){let u=t.kind,n=e;if(u!=="accessory_block")return ve.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kin\
d/const",keyword:"const",params:{allowedValue:"accessory_block"},message:"must be equal to constant"}],!1;if(e===n)if(typeof u==
"string"){if(B(u)>32)return ve.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLeng\
th",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return ve.errors=[{instancePath:r+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else
var a=!0;if(a){if(t.id!==void 0){let n=e;re(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.order!==void 0){let i=t.order,
p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ve.errors=[{instancePath:r+"/order",schemaPath:"#/pr\
operties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&
isFinite(i)){if(i>60||isNaN(i))return ve.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(i<1||isNaN(i))return ve.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=p===e}else var a=!0;if(a){if(t.timing!==void 0){let p=e;yt(t.timing,{instancePath:r+"/timing",parentData:t,
parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||(s=s===null?yt.errors:s.concat(yt.errors),e=s.length);var a=p===
e}else var a=!0;if(a){if(t.exercises!==void 0){let m=t.exercises,h=e;if(e===h)if(Array.isArray(m)){if(m.length>3)return ve.
errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:3},message:"\
must NOT have more than 3 items"}],!1;if(m.length<2)return ve.errors=[{instancePath:r+"/exercises",schemaPath:"#/propert\
ies/exercises/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var c=!0;let f=m.
length;for(let P=0;P<f;P++){let k=e;he(m[P],{instancePath:r+"/exercises/"+P,parentData:m,parentDataProperty:P,rootData:l,
dynamicAnchors:d})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var c=k===e;if(!c)break}}}else return ve.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.rounds!==void 0){let h=t.rounds,g=e;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h)))return ve.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof h=="number"&&isFinite(h)){if(h>100||isNaN(h))return ve.
errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(h<1||isNaN(h))return ve.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/roun\
ds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===e}else var a=!0;if(a){
if(t.restBetweenExercisesSeconds!==void 0){let g=t.restBetweenExercisesSeconds,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return ve.errors=[{instancePath:r+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenEx\
ercisesSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof g=="number"&&
isFinite(g)){if(g>3600||isNaN(g))return ve.errors=[{instancePath:r+"/restBetweenExercisesSeconds",schemaPath:"#/properti\
es/restBetweenExercisesSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],
!1;if(g<0||isNaN(g))return ve.errors=[{instancePath:r+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetwee\
nExercisesSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e}else
var a=!0;if(a){if(t.restBetweenRoundsSeconds!==void 0){let f=t.restBetweenRoundsSeconds,P=e;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f)))return ve.errors=[{instancePath:r+"/restBetweenRoundsSeconds",schemaPath:"#/properties/restB\
etweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="num\
ber"&&isFinite(f)){if(f>3600||isNaN(f))return ve.errors=[{instancePath:r+"/restBetweenRoundsSeconds",schemaPath:"#/prope\
rties/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],
!1;if(f<0||isNaN(f))return ve.errors=[{instancePath:r+"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRo\
undsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=P===e}else var a=!0;
if(a)if(t.rationale!==void 0){let f=t.rationale,P=e;if(typeof f!="string")return ve.errors=[{instancePath:r+"/rationale",
schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="m\
etabolic_stress"||f==="equipment_cluster"||f==="coach_defined"))return ve.errors=[{instancePath:r+"/rationale",schemaPath:"\
#/properties/rationale/enum",keyword:"enum",params:{allowedValues:aa.properties.rationale.enum},message:"must be equal t\
o one of the allowed values"}],!1;var a=P===e}else var a=!0}}}}}}}}else return ve.errors=[{instancePath:r,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{
kind:!0,id:!0,order:!0,timing:!0,exercises:!0,rounds:!0,restBetweenExercisesSeconds:!0,restBetweenRoundsSeconds:!0,rationale:!0},
dynamicProps:!1,dynamicItems:!1};function Lt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.id===void 0&&(c="id")||t.kind===void 0&&(c="kind")||t.order===void 0&&(c="order")||
t.timing===void 0&&(c="timing")||t.exercise===void 0&&(c="exercise"))return Lt.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(t.kind!==void 0){
let y=t.kind,u=e;if(y!=="accessory_single")return Lt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"accessory_single"},message:"must be equal to constant"}],!1;if(e===u)if(typeof y==
"string"){if(B(y)>32)return Lt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLeng\
th",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return Lt.errors=[{instancePath:r+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else
var a=!0;if(a){if(t.id!==void 0){let u=e;re(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.order!==void 0){let n=t.order,
i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Lt.errors=[{instancePath:r+"/order",schemaPath:"#/pr\
operties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&
isFinite(n)){if(n>60||isNaN(n))return Lt.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(n<1||isNaN(n))return Lt.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=i===e}else var a=!0;if(a){if(t.timing!==void 0){let i=e;yt(t.timing,{instancePath:r+"/timing",parentData:t,
parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||(s=s===null?yt.errors:s.concat(yt.errors),e=s.length);var a=i===
e}else var a=!0;if(a)if(t.exercise!==void 0){let i=e;he(t.exercise,{instancePath:r+"/exercise",parentData:t,parentDataProperty:"\
exercise",rootData:l,dynamicAnchors:d})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var a=i===e}else var a=!0}}}}else
return Lt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Lt.errors=s,e===0}Lt.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,dynamicItems:!1};
function Qt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=Qt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=null,u=e;Dt(t,{instancePath:r,
parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===null?Dt.errors:s.concat(Dt.errors),e=s.length);var p=u===
e;if(p){c=!0,y=0;var n={};n.kind=!0,n.id=!0,n.order=!0,n.timing=!0,n.exercise=!0}let i=e;Ce(t,{instancePath:r,parentData:I,
parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===null?Ce.errors:s.concat(Ce.errors),e=s.length);var p=i===e;if(p&&
c)c=!1,y=[y,1];else{p&&(c=!0,y=1,n!==!0&&(n=n||{},n.kind=!0,n.id=!0,n.order=!0,n.timing=!0,n.exercises=!0,n.priority=!0,
n.restBetweenAlternationsSeconds=!0));let m=e;ve(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||
(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var p=m===e;if(p&&c)c=!1,y=[y,2];else{p&&(c=!0,y=2,n!==!0&&(n=n||{},
n.kind=!0,n.id=!0,n.order=!0,n.timing=!0,n.exercises=!0,n.rounds=!0,n.restBetweenExercisesSeconds=!0,n.restBetweenRoundsSeconds=
!0,n.rationale=!0));let g=e;Lt(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===
null?Lt.errors:s.concat(Lt.errors),e=s.length);var p=g===e;p&&c?(c=!1,y=[y,3]):p&&(c=!0,y=3,n!==!0&&(n=n||{},n.kind=!0,n.
id=!0,n.order=!0,n.timing=!0,n.exercise=!0))}}if(c)e=a,s!==null&&(a?s.length=a:s=null);else{let m={instancePath:r,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:y},message:"must match exactly one schema in oneOf"};return s===null?s=[
m]:s.push(m),e++,Qt.errors=s,!1}return Qt.errors=s,o.props=n,e===0}Qt.evaluated={dynamicProps:!0,dynamicItems:!1};function At(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=At.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let y;if(t.sessionId===void 0&&(y="sessionId")||t.originalDurationSeconds===void 0&&(y="originalDurationSeconds")||t.compressedDurationSeconds===
void 0&&(y="compressedDurationSeconds")||t.durationDeltaSeconds===void 0&&(y="durationDeltaSeconds")||t.warmUpSeconds===
void 0&&(y="warmUpSeconds")||t.segmentOrder===void 0&&(y="segmentOrder"))return At.errors=[{instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.sessionId!==
void 0){let u=e;re(t.sessionId,{instancePath:r+"/sessionId",parentData:t,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:d})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.originalDurationSeconds!==void 0){
let n=e;ne(t.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:t,parentDataProperty:"origina\
lDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=n===e}else var a=!0;
if(a){if(t.compressedDurationSeconds!==void 0){let i=e;ne(t.compressedDurationSeconds,{instancePath:r+"/compressedDurati\
onSeconds",parentData:t,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:
s.concat(ne.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.durationDeltaSeconds!==void 0){let p=t.durationDeltaSeconds,
m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return At.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&
typeof p=="number"&&isFinite(p)){if(p>1e13||isNaN(p))return At.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 100\
00000000000"}],!1;if(p<-1e13||isNaN(p))return At.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"#/propertie\
s/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -100000000000\
00"}],!1}var a=m===e}else var a=!0;if(a){if(t.warmUpSeconds!==void 0){let m=e;ne(t.warmUpSeconds,{instancePath:r+"/warmU\
pSeconds",parentData:t,parentDataProperty:"warmUpSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(
ne.errors),e=s.length);var a=m===e}else var a=!0;if(a)if(t.segmentOrder!==void 0){let m=t.segmentOrder,h=e;if(e===h)if(Array.
isArray(m)){if(m.length>60)return At.errors=[{instancePath:r+"/segmentOrder",schemaPath:"#/properties/segmentOrder/maxIt\
ems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<
f;P++){let k=e;re(m[P],{instancePath:r+"/segmentOrder/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var c=k===e;if(!c)break}}}else return At.errors=[{instancePath:r+"\
/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===e}else var a=!0}}}}}else return At.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return At.errors=s,e===0}At.evaluated={props:{sessionId:!0,originalDurationSeconds:!0,
compressedDurationSeconds:!0,durationDeltaSeconds:!0,warmUpSeconds:!0,segmentOrder:!0},dynamicProps:!1,dynamicItems:!1};
var sa={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"str\
ing",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,
maxLength:64},notes:{type:"string",maxLength:1e3}}};function wt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.segmentId===void 0&&(c="segmentId")||t.kind===void 0&&(c="\
kind")||t.strategy===void 0&&(c="strategy"))return wt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(t.segmentId!==void 0){let y=e;re(t.segmentId,
{instancePath:r+"/segmentId",parentData:t,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:
s.concat(re.errors),e=s.length);var a=y===e}else var a=!0;if(a){if(t.kind!==void 0){let u=t.kind,n=e;if(typeof u!="strin\
g")return wt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(u==="core_lift"||u==="accessory_superset"||u==="accessory_block"||u==="accessory_single"||u===
"session"))return wt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:sa.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var a=n===e}else var a=!0;if(a){if(t.strategy!==
void 0){let n=t.strategy,i=e;if(e===i)if(typeof n=="string"){if(B(n)>64)return wt.errors=[{instancePath:r+"/strategy",schemaPath:"\
#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(B(n)<1)return wt.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return wt.errors=[{instancePath:r+"/strat\
egy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a)if(t.notes!==void 0){let n=t.notes,i=e;if(e===i)if(typeof n=="string"){if(B(n)>1e3)return wt.errors=
[{instancePath:r+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters"}],!1}else return wt.errors=[{instancePath:r+"/notes",schemaPath:"#/properties/notes\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0}}}else return wt.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wt.errors=
s,e===0}wt.evaluated={props:{segmentId:!0,kind:!0,strategy:!0,notes:!0},dynamicProps:!1,dynamicItems:!1};var ia={type:"o\
bject",required:["exerciseIds","kinds","secondsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,
maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"\
string",enum:["dropped","fewer_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},
stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}}};function xe(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=xe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let u;if(t.exerciseIds===void 0&&(u="exerciseIds")||t.kinds===void 0&&(u="kinds")||t.secondsSaved===void 0&&(u="secondsS\
aved")||t.stimulusLost===void 0&&(u="stimulusLost")||t.reason===void 0&&(u="reason"))return xe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(t.exerciseIds!==
void 0){let n=t.exerciseIds,i=e;if(e===i)if(Array.isArray(n)){if(n.length>60)return xe.errors=[{instancePath:r+"/exercis\
eIds",schemaPath:"#/properties/exerciseIds/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more th\
an 60 items"}],!1;if(n.length<1)return xe.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let m=n.length;for(let h=0;h<
m;h++){let g=e;re(n[h],{instancePath:r+"/exerciseIds/"+h,parentData:n,parentDataProperty:h,rootData:l,dynamicAnchors:d})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=g===e;if(!a)break}}}else return xe.errors=[{instancePath:r+"\
/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=i===e}else var c=!0;if(c){if(t.segmentId!==void 0){let i=e;re(t.segmentId,{instancePath:r+"/segmentId",parentData:t,
parentDataProperty:"segmentId",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var c=i===
e}else var c=!0;if(c){if(t.kinds!==void 0){let p=t.kinds,m=e;if(e===m)if(Array.isArray(p)){if(p.length>5)return xe.errors=
[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT\
 have more than 5 items"}],!1;if(p.length<1)return xe.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var y=!0;let g=p.length;for(let f=0;f<
g;f++){let P=p[f],k=e;if(typeof P!="string")return xe.errors=[{instancePath:r+"/kinds/"+f,schemaPath:"#/properties/kinds\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="dropped"||P==="fewer_sets"||P===
"shorter_rest"||P==="superset"||P==="block"))return xe.errors=[{instancePath:r+"/kinds/"+f,schemaPath:"#/properties/kind\
s/items/enum",keyword:"enum",params:{allowedValues:ia.properties.kinds.items.enum},message:"must be equal to one of the \
allowed values"}],!1;var y=k===e;if(!y)break}}}else return xe.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/\
kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=m===e}else var c=!0;if(c){if(t.secondsSaved!==
void 0){let m=t.secondsSaved,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return xe.errors=[{instancePath:r+
"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(e===h&&typeof m=="number"&&isFinite(m)){if(m>1e13||isNaN(m))return xe.errors=[{instancePath:r+"/secondsSave\
d",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be\
 <= 10000000000000"}],!1;if(m<-1e13||isNaN(m))return xe.errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties\
/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}
var c=h===e}else var c=!0;if(c){if(t.stimulusLost!==void 0){let h=t.stimulusLost,g=e;if(e===g)if(typeof h=="number"&&isFinite(
h)){if(h>1e3||isNaN(h))return xe.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(h<-1e3||isNaN(h))return xe.errors=
[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"minimum",params:{comparison:">=",
limit:-1e3},message:"must be >= -1000"}],!1}else return xe.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/propert\
ies/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=g===e}else var c=!0;if(c)
if(t.reason!==void 0){let h=t.reason,g=e;if(e===g)if(typeof h=="string"){if(B(h)>1e3)return xe.errors=[{instancePath:r+"\
/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more t\
han 1000 characters"}],!1;if(B(h)<1)return xe.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return xe.errors=[{instancePath:r+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===
e}else var c=!0}}}}}else return xe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return xe.errors=s,e===0}xe.evaluated={props:{exerciseIds:!0,segmentId:!0,kinds:!0,secondsSaved:!0,
stimulusLost:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.context===void 0&&(n="context")||t.budgetSeconds===
void 0&&(n="budgetSeconds")||t.meetsTimeConstraint===void 0&&(n="meetsTimeConstraint")||t.coreProtection===void 0&&(n="c\
oreProtection")||t.segments===void 0&&(n="segments")||t.summary===void 0&&(n="summary")||t.telemetry===void 0&&(n="telem\
etry")||t.changes===void 0&&(n="changes"))return Se.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(t.context!==void 0){let i=e;kt(t.context,{instancePath:r+
"/context",parentData:t,parentDataProperty:"context",rootData:l,dynamicAnchors:d})||(s=s===null?kt.errors:s.concat(kt.errors),
e=s.length);var a=i===e}else var a=!0;if(a){if(t.budgetSeconds!==void 0){let p=t.budgetSeconds,m=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Se.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSe\
conds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(
p)){if(p>10800||isNaN(p))return Se.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(p<0||isNaN(p))return Se.errors=
[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=m===e}else var a=!0;if(a){if(t.meetsTimeConstraint!==void 0){let m=e;if(typeof t.
meetsTimeConstraint!="boolean")return Se.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTi\
meConstraint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){
if(t.coreProtection!==void 0){let h=e;_t(t.coreProtection,{instancePath:r+"/coreProtection",parentData:t,parentDataProperty:"\
coreProtection",rootData:l,dynamicAnchors:d})||(s=s===null?_t.errors:s.concat(_t.errors),e=s.length);var a=h===e}else var a=!0;
if(a){if(t.shortfallSeconds!==void 0){let g=t.shortfallSeconds,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return Se.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>1e13||isNaN(g))return Se.
errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(g<1||isNaN(g))return Se.errors=[{instancePath:r+
"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=f===e}else var a=!0;if(a){if(t.minimumMinutes!==void 0){let f=t.minimumMinutes,P=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Se.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/m\
inimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&
isFinite(f)){if(f>1e12||isNaN(f))return Se.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMin\
utes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(f<1||isNaN(
f))return Se.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=P===e}else var a=!0;if(a){if(t.segments!==void 0){let P=t.
segments,k=e;if(e===k)if(Array.isArray(P)){if(P.length>60)return Se.errors=[{instancePath:r+"/segments",schemaPath:"#/pr\
operties/segments/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var c=!0;
let O=P.length;for(let R=0;R<O;R++){let _=e;Qt(P[R],{instancePath:r+"/segments/"+R,parentData:P,parentDataProperty:R,rootData:l,
dynamicAnchors:d})||(s=s===null?Qt.errors:s.concat(Qt.errors),e=s.length);var c=_===e;if(!c)break}}}else return Se.errors=
[{instancePath:r+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var a=k===e}else var a=!0;if(a){if(t.summary!==void 0){let k=e;At(t.summary,{instancePath:r+"/summary",parentData:t,
parentDataProperty:"summary",rootData:l,dynamicAnchors:d})||(s=s===null?At.errors:s.concat(At.errors),e=s.length);var a=k===
e}else var a=!0;if(a){if(t.telemetry!==void 0){let w=t.telemetry,O=e;if(e===O)if(Array.isArray(w)){if(w.length>61)return Se.
errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:61},message:"\
must NOT have more than 61 items"}],!1;{var y=!0;let _=w.length;for(let $=0;$<_;$++){let v=e;wt(w[$],{instancePath:r+"/t\
elemetry/"+$,parentData:w,parentDataProperty:$,rootData:l,dynamicAnchors:d})||(s=s===null?wt.errors:s.concat(wt.errors),
e=s.length);var y=v===e;if(!y)break}}}else return Se.errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telem\
etry/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=O===e}else var a=!0;if(a)if(t.changes!==
void 0){let w=t.changes,O=e;if(e===O)if(Array.isArray(w)){if(w.length>60)return Se.errors=[{instancePath:r+"/changes",schemaPath:"\
#/properties/changes/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var u=!0;
let _=w.length;for(let $=0;$<_;$++){let v=e;xe(w[$],{instancePath:r+"/changes/"+$,parentData:w,parentDataProperty:$,rootData:l,
dynamicAnchors:d})||(s=s===null?xe.errors:s.concat(xe.errors),e=s.length);var u=v===e;if(!u)break}}}else return Se.errors=
[{instancePath:r+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var a=O===e}else var a=!0}}}}}}}}}else return Se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Se.errors=s,e===0}Se.evaluated={props:{context:!0,budgetSeconds:!0,
meetsTimeConstraint:!0,coreProtection:!0,shortfallSeconds:!0,minimumMinutes:!0,segments:!0,summary:!0,telemetry:!0,changes:!0},
dynamicProps:!1,dynamicItems:!1};var Or={type:"object",required:["microcycleId","objective","upperBound","gap","status",
"nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"\
number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bound\
ed"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}}};function Oe(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Oe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let c;if(t.microcycleId===void 0&&(c="microcycleId")||t.objective===void 0&&(c="objective")||t.upperBound===void 0&&(c="\
upperBound")||t.gap===void 0&&(c="gap")||t.status===void 0&&(c="status")||t.nodes===void 0&&(c="nodes"))return Oe.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required prope\
rty '"+c+"'"}],!1;if(t.microcycleId!==void 0){let y=e;re(t.microcycleId,{instancePath:r+"/microcycleId",parentData:t,parentDataProperty:"\
microcycleId",rootData:l,dynamicAnchors:d})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var a=y===e}else var a=!0;
if(a){if(t.objective!==void 0){let u=t.objective,n=e;if(e===n)if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u))return Oe.
errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"}],!1;if(u<-1e3||isNaN(u))return Oe.errors=[{instancePath:r+"/objective",schemaPath:"\
#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return Oe.errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var a=n===e}else var a=!0;if(a){if(t.upperBound!==void 0){let n=t.upperBound,i=e;if(e===
i)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return Oe.errors=[{instancePath:r+"/upperBound",schemaPath:"#/p\
roperties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||
isNaN(n))return Oe.errors=[{instancePath:r+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"minimum",
params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return Oe.errors=[{instancePath:r+"/upperBound",
schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=i===
e}else var a=!0;if(a){if(t.gap!==void 0){let i=t.gap,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))
return Oe.errors=[{instancePath:r+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(i<0||isNaN(i))return Oe.errors=[{instancePath:r+"/gap",schemaPath:"#/proper\
ties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Oe.errors=[
{instancePath:r+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var a=p===e}else var a=!0;if(a){if(t.status!==void 0){let p=t.status,m=e;if(typeof p!="string")return Oe.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p===
"optimal"||p==="bounded"))return Oe.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/enum",keyword:"enu\
m",params:{allowedValues:Or.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=m===
e}else var a=!0;if(a){if(t.nodes!==void 0){let m=t.nodes,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Oe.
errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===h&&typeof m=="number"&&isFinite(m)){if(m>1e12||isNaN(m))return Oe.errors=[{instancePath:r+"/n\
odes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= \
1000000000000"}],!1;if(m<0||isNaN(m))return Oe.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=h===e}else var a=!0;if(a)if(t.stoppedBy!==
void 0){let m=t.stoppedBy,h=e;if(typeof m!="string")return Oe.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/propert\
ies/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="nodes"||m==="deadline"))
return Oe.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:Or.
properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var a=h===e}else var a=!0}}}}}}else
return Oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Oe.errors=s,e===0}Oe.evaluated={props:{microcycleId:!0,objective:!0,upperBound:!0,gap:!0,status:!0,nodes:!0,stoppedBy:!0},
dynamicProps:!1,dynamicItems:!1};function xt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.path===void 0&&(c="path")||t.field===void 0&&(c="field")||t.value===void 0&&(c="\
value"))return xt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"}],!1;if(t.path!==void 0){let y=t.path,u=e;if(e===u)if(typeof y=="string"){if(B(y)>256)
return xt.errors=[{instancePath:r+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1}else return xt.errors=[{instancePath:r+"/path",schemaPath:"#/prope\
rties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){if(t.
field!==void 0){let u=t.field,n=e;if(e===n)if(typeof u=="string"){if(B(u)>64)return xt.errors=[{instancePath:r+"/field",
schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters"}],!1;if(B(u)<1)return xt.errors=[{instancePath:r+"/field",schemaPath:"#/properties/field/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return xt.errors=[{instancePath:r+"/f\
ield",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a)if(t.value!==void 0){let u=t.value,n=e;if(e===n)if(typeof u=="string"){if(B(u)>256)return xt.errors=
[{instancePath:r+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1}else return xt.errors=[{instancePath:r+"/value",schemaPath:"#/properties/value/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}else return xt.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xt.errors=
s,e===0}xt.evaluated={props:{path:!0,field:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var na={type:"object",required:[
"coreLiftPolicy"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,
maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{
type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"\
number",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"int\
eger",minimum:1,maximum:100}}};function ie(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.coreLiftPolicy===void 0&&(c="coreLiftPolicy"))return ie.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
if(t.coreLiftPolicy!==void 0){let y=t.coreLiftPolicy,u=e;if(typeof y!="string")return ie.errors=[{instancePath:r+"/coreL\
iftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(y==="fit"||y==="protect"))return ie.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftP\
olicy/enum",keyword:"enum",params:{allowedValues:na.properties.coreLiftPolicy.enum},message:"must be equal to one of the\
 allowed values"}],!1;var a=u===e}else var a=!0;if(a){if(t.pace!==void 0){let u=t.pace,n=e;if(e===n)if(typeof u=="number"&&
isFinite(u)){if(u>10||isNaN(u))return ie.errors=[{instancePath:r+"/pace",schemaPath:"#/properties/pace/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(u<=0||isNaN(u))return ie.errors=[{instancePath:r+
"/pace",schemaPath:"#/properties/pace/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return ie.errors=[{instancePath:r+"/pace",schemaPath:"#/properties/pace/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=n===e}else var a=!0;if(a){if(t.warmUpSeconds!==void 0){let n=t.warmUpSeconds,
i=e;if(e===i)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return ie.errors=[{instancePath:r+"/warmUpSeconds",
schemaPath:"#/properties/warmUpSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <\
= 3600"}],!1;if(n<0||isNaN(n))return ie.errors=[{instancePath:r+"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var a=i===e}else var a=!0;if(a){if(t.setupSeconds!==void 0){let i=t.setupSeconds,p=e;if(e===p)if(typeof i=="nu\
mber"&&isFinite(i)){if(i>3600||isNaN(i))return ie.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setup\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(i<0||isNaN(i))return ie.
errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties\
/setupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a){
if(t.supersetExtraSetupSeconds!==void 0){let p=t.supersetExtraSetupSeconds,m=e;if(e===m)if(typeof p=="number"&&isFinite(
p)){if(p>3600||isNaN(p))return ie.errors=[{instancePath:r+"/supersetExtraSetupSeconds",schemaPath:"#/properties/superset\
ExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(p<0||
isNaN(p))return ie.errors=[{instancePath:r+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSecon\
ds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+
"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var a=m===e}else var a=!0;if(a){if(t.supersetTransitionSeconds!==void 0){let m=t.supersetTransitionSeconds,
h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return ie.errors=[{instancePath:r+"/supersetTransit\
ionSeconds",schemaPath:"#/properties/supersetTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return ie.errors=[{instancePath:r+"/supersetTransitionSeconds",schemaPath:"\
#/properties/supersetTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ie.errors=[{instancePath:r+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSecond\
s/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=h===e}else var a=!0;if(a){if(t.supersetRoundRestSeconds!==
void 0){let h=t.supersetRoundRestSeconds,g=e;if(e===g)if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return ie.
errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return ie.errors=[{instancePath:r+
"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"\
#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=g===
e}else var a=!0;if(a){if(t.blockExtraSetupSeconds!==void 0){let g=t.blockExtraSetupSeconds,f=e;if(e===f)if(typeof g=="nu\
mber"&&isFinite(g)){if(g>3600||isNaN(g))return ie.errors=[{instancePath:r+"/blockExtraSetupSeconds",schemaPath:"#/proper\
ties/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;
if(g<0||isNaN(g))return ie.errors=[{instancePath:r+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSec\
onds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=f===e}else var a=!0;if(a){if(t.blockTransitionSeconds!==void 0){let f=t.blockTransitionSeconds,
P=e;if(e===P)if(typeof f=="number"&&isFinite(f)){if(f>3600||isNaN(f))return ie.errors=[{instancePath:r+"/blockTransition\
Seconds",schemaPath:"#/properties/blockTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(f<0||isNaN(f))return ie.errors=[{instancePath:r+"/blockTransitionSeconds",schemaPath:"\
#/properties/blockTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ie.errors=[{instancePath:r+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=P===e}else var a=!0;if(a){if(t.blockRoundRestSeconds!==
void 0){let P=t.blockRoundRestSeconds,k=e;if(e===k)if(typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return ie.errors=
[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return ie.errors=[{instancePath:r+"/blockRou\
ndRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"#/properties/blo\
ckRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=k===e}else var a=!0;if(a){
if(t.coreRestCapSeconds!==void 0){let k=t.coreRestCapSeconds,w=e;if(e===w)if(typeof k=="number"&&isFinite(k)){if(k>3600||
isNaN(k))return ie.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(k<0||isNaN(k))return ie.errors=[{instancePath:r+
"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRe\
stCapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=w===e}else var a=!0;if(a){if(t.
fallbackRestCapSeconds!==void 0){let w=t.fallbackRestCapSeconds,O=e;if(e===O)if(typeof w=="number"&&isFinite(w)){if(w>3600||
isNaN(w))return ie.errors=[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(w<0||isNaN(w))return ie.errors=
[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ie.errors=[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"\
#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=O===
e}else var a=!0;if(a)if(t.coreMinimumSets!==void 0){let w=t.coreMinimumSets,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return ie.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>100||isNaN(
w))return ie.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(w<1||isNaN(w))return ie.errors=[{instancePath:r+
"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=O===e}else var a=!0}}}}}}}}}}}}else return ie.errors=[{instancePath:r,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated={props:{coreLiftPolicy:!0,
pace:!0,warmUpSeconds:!0,setupSeconds:!0,supersetExtraSetupSeconds:!0,supersetTransitionSeconds:!0,supersetRoundRestSeconds:!0,
blockExtraSetupSeconds:!0,blockTransitionSeconds:!0,blockRoundRestSeconds:!0,coreRestCapSeconds:!0,fallbackRestCapSeconds:!0,
coreMinimumSets:!0},dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.eventId===void 0&&(n="eventId")||t.requestEventId===
void 0&&(n="requestEventId")||t.userId===void 0&&(n="userId")||t.jobId===void 0&&(n="jobId")||t.planId===void 0&&(n="pla\
nId")||t.timestamp===void 0&&(n="timestamp")||t.planSource===void 0&&(n="planSource")||t.targetMinutes===void 0&&(n="tar\
getMinutes")||t.originalDurationSeconds===void 0&&(n="originalDurationSeconds")||t.compressedDurationSeconds===void 0&&(n=
"compressedDurationSeconds")||t.meetsTimeConstraint===void 0&&(n="meetsTimeConstraint")||t.strategy===void 0&&(n="strate\
gy")||t.stimulusRetained===void 0&&(n="stimulusRetained")||t.coreProtection===void 0&&(n="coreProtection")||t.sessions===
void 0&&(n="sessions")||t.optimality===void 0&&(n="optimality")||t.assumptions===void 0&&(n="assumptions")||t.policy===void 0&&
(n="policy")||t.engineVersion===void 0&&(n="engineVersion"))return ee.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(t.eventId!==void 0){let i=t.eventId,
p=e;if(e===p)if(typeof i=="string"){if(B(i)>256)return ee.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/ev\
entId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(B(i)<1)
return ee.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:r+"/eventId",schemaPath:"#/pro\
perties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){
if(t.requestEventId!==void 0){let p=t.requestEventId,m=e;if(e===m)if(typeof p=="string"){if(B(p)>256)return ee.errors=[{
instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(B(p)<1)return ee.errors=[{instancePath:r+"/requestEventId",schemaPath:"\
#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return ee.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.userId!==void 0){let m=t.
userId,h=e;if(e===h)if(typeof m=="string"){if(B(m)>256)return ee.errors=[{instancePath:r+"/userId",schemaPath:"#/propert\
ies/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(B(
m)<1)return ee.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;
if(a){if(t.jobId!==void 0){let h=t.jobId,g=e;if(e===g)if(typeof h=="string"){if(B(h)>256)return ee.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(B(h)<1)return ee.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a){if(t.planId!==void 0){let g=t.planId,f=e;if(e===f)if(typeof g=="string"){if(B(g)>128)return ee.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(B(g)<1)return ee.errors=[{instancePath:r+"/planId",schemaPath:"#/propertie\
s/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.
errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=f===e}else var a=!0;if(a){if(t.timestamp!==void 0){let f=t.timestamp,P=e;if(e===P)if(typeof f==
"number"&&isFinite(f)){if(f>864e13||isNaN(f))return ee.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(f<
0||isNaN(f))return ee.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ee.errors=[{instancePath:r+"/timestamp",schemaPath:"\
#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=P===e}else var a=!0;
if(a){if(t.planSource!==void 0){let P=t.planSource,k=e;if(typeof P!="string")return ee.errors=[{instancePath:r+"/planSou\
rce",schemaPath:"#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P===
"inline"||P==="stored"||P==="generated"))return ee.errors=[{instancePath:r+"/planSource",schemaPath:"#/properties/planSo\
urce/enum",keyword:"enum",params:{allowedValues:Sr.properties.planSource.enum},message:"must be equal to one of the allo\
wed values"}],!1;var a=k===e}else var a=!0;if(a){if(t.targetMinutes!==void 0){let k=t.targetMinutes,w=e;if(!(typeof k=="\
number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ee.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/tar\
getMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof k=="number"&&isFinite(
k)){if(k>180||isNaN(k))return ee.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",
keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(k<15||isNaN(k))return ee.errors=[{
instancePath:r+"/targetMinutes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",
limit:15},message:"must be >= 15"}],!1}var a=w===e}else var a=!0;if(a){if(t.originalDurationSeconds!==void 0){let w=e;ne(
t.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:t,parentDataProperty:"originalDurationSe\
conds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var a=w===e}else var a=!0;if(a){
if(t.compressedDurationSeconds!==void 0){let O=e;ne(t.compressedDurationSeconds,{instancePath:r+"/compressedDurationSeco\
nds",parentData:t,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ne.errors:s.
concat(ne.errors),e=s.length);var a=O===e}else var a=!0;if(a){if(t.meetsTimeConstraint!==void 0){let R=e;if(typeof t.meetsTimeConstraint!=
"boolean")return ee.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=R===e}else var a=!0;if(a){if(t.shortfallSeconds!==void 0){
let _=t.shortfallSeconds,$=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ee.errors=[{instancePath:r+
"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===$&&typeof _=="number"&&isFinite(_)){if(_>1e13||isNaN(_))return ee.errors=[{instancePath:r+"/sho\
rtfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},
message:"must be <= 10000000000000"}],!1;if(_<1||isNaN(_))return ee.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"\
#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=$===
e}else var a=!0;if(a){if(t.minimumMinutes!==void 0){let $=t.minimumMinutes,v=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&
isFinite($)))return ee.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof $=="number"&&isFinite($)){if($>1e12||isNaN(
$))return ee.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if($<1||isNaN($))return ee.errors=[{instancePath:r+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=v===e}else var a=!0;if(a){if(t.strategy!==void 0){let v=t.strategy,b=e;if(typeof v!="string")return ee.
errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(v==="core_only"||v==="core_plus_accessory"||v==="core_plus_superset"||v==="core_plus_block"||v===
"core_plus_block_and_superset"))return ee.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"\
enum",params:{allowedValues:Sr.properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===
e}else var a=!0;if(a){if(t.stimulusRetained!==void 0){let b=t.stimulusRetained,x=e;if(e===x)if(typeof b=="number"&&isFinite(
b)){if(b>1||isNaN(b))return ee.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return ee.errors=[
{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return ee.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/proper\
ties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=x===e}else var a=!0;
if(a){if(t.coreProtection!==void 0){let x=e;_t(t.coreProtection,{instancePath:r+"/coreProtection",parentData:t,parentDataProperty:"\
coreProtection",rootData:l,dynamicAnchors:d})||(s=s===null?_t.errors:s.concat(_t.errors),e=s.length);var a=x===e}else var a=!0;
if(a){if(t.sessions!==void 0){let N=t.sessions,D=e;if(e===D)if(Array.isArray(N)){if(N.length>2184)return ee.errors=[{instancePath:r+
"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have mo\
re than 2184 items"}],!1;{var c=!0;let L=N.length;for(let S=0;S<L;S++){let T=e;Se(N[S],{instancePath:r+"/sessions/"+S,parentData:N,
parentDataProperty:S,rootData:l,dynamicAnchors:d})||(s=s===null?Se.errors:s.concat(Se.errors),e=s.length);var c=T===e;if(!c)
break}}}else return ee.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=D===e}else var a=!0;if(a){if(t.optimality!==void 0){let D=t.optimality,
j=e;if(e===j)if(Array.isArray(D)){if(D.length>104)return ee.errors=[{instancePath:r+"/optimality",schemaPath:"#/properti\
es/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var y=!0;
let S=D.length;for(let T=0;T<S;T++){let q=e;Oe(D[T],{instancePath:r+"/optimality/"+T,parentData:D,parentDataProperty:T,rootData:l,
dynamicAnchors:d})||(s=s===null?Oe.errors:s.concat(Oe.errors),e=s.length);var y=q===e;if(!y)break}}}else return ee.errors=
[{instancePath:r+"/optimality",schemaPath:"#/properties/optimality/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var a=j===e}else var a=!0;if(a){if(t.assumptions!==void 0){let j=t.assumptions,L=e;if(e===L)if(Array.
isArray(j)){if(j.length>1e6)return ee.errors=[{instancePath:r+"/assumptions",schemaPath:"#/properties/assumptions/maxIte\
ms",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var u=!0;let T=j.length;
for(let q=0;q<T;q++){let M=e;xt(j[q],{instancePath:r+"/assumptions/"+q,parentData:j,parentDataProperty:q,rootData:l,dynamicAnchors:d})||
(s=s===null?xt.errors:s.concat(xt.errors),e=s.length);var u=M===e;if(!u)break}}}else return ee.errors=[{instancePath:r+"\
/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=L===e}else var a=!0;if(a){if(t.policy!==void 0){let L=e;ie(t.policy,{instancePath:r+"/policy",parentData:t,parentDataProperty:"\
policy",rootData:l,dynamicAnchors:d})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var a=L===e}else var a=!0;if(a)
if(t.engineVersion!==void 0){let L=t.engineVersion,S=e;if(e===S)if(typeof L=="string"){if(B(L)>64)return ee.errors=[{instancePath:r+
"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"}],!1;if(B(L)<1)return ee.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/propert\
ies/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ee.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=S===e}else var a=!0}}}}}}}}}}}}}}}}}}}}else return ee.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=s,e===0}ee.evaluated=
{props:{eventId:!0,requestEventId:!0,userId:!0,jobId:!0,planId:!0,timestamp:!0,planSource:!0,targetMinutes:!0,originalDurationSeconds:!0,
compressedDurationSeconds:!0,meetsTimeConstraint:!0,shortfallSeconds:!0,minimumMinutes:!0,strategy:!0,stimulusRetained:!0,
coreProtection:!0,sessions:!0,optimality:!0,assumptions:!0,policy:!0,engineVersion:!0},dynamicProps:!1,dynamicItems:!1};
var ma=K,mr={type:"object",required:["eventId","requestEventId","userId","jobId","planId","timestamp","planSource","targ\
etMinutes","originalDurationSeconds","compressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","co\
reProtection","sessions","optimality","assumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",
minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","generated"]},targetMinutes:{type:"integer",
minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/second\
s"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"\
integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_superset","c\
ore_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{$ref:"\
#/$defs/coreProtection"},sessions:{type:"array",maxItems:2184,items:{$ref:"#/$defs/session"}},optimality:{type:"array",maxItems:104,
items:{$ref:"#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,items:{$ref:"#/$defs/assumption"}},policy:{$ref:"\
#/$defs/policy"},engineVersion:{type:"string",minLength:1,maxLength:64}},$defs:{id:{type:"string",minLength:1,maxLength:512},
seconds:{type:"integer",minimum:0,maximum:1e13},muscleGroup:{type:"string",enum:["chest","back","shoulders","quadriceps",
"hamstrings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"string",enum:["barbell",
"dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},coreProtection:{type:"string",enum:["pr\
otected","reduced"]},session:{type:"object",required:["context","budgetSeconds","meetsTimeConstraint","coreProtection","\
segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"integer",minimum:0,
maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{type:"\
integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}},additionalProperties:!1},context:{type:"\
object",required:["sessionId","microcycleId","dayOfWeek","originalDurationSeconds","exercises"],properties:{sessionId:{$ref:"\
#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},
originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,items:{$ref:"#/$defs/exercise"}}},additionalProperties:!1},
exercise:{type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","tar\
getRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"\
boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#\
/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{type:"inte\
ger",minimum:0,maximum:3600},sets:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/set"}}},additionalProperties:!1},
set:{type:"object",required:["id","index","reps","estimatedDurationSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"\
integer",minimum:1,maximum:100},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},
load:{type:"string",maxLength:64},effort:{type:"string",maxLength:64},estimatedDurationSeconds:{$ref:"#/$defs/seconds"}},
additionalProperties:!1},timing:{type:"object",required:["setupSeconds","workSeconds","restSeconds","totalSeconds"],properties:{
setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{
$ref:"#/$defs/seconds"}},additionalProperties:!1},segment:{oneOf:[{$ref:"#/$defs/coreLift"},{$ref:"#/$defs/accessorySupe\
rset"},{$ref:"#/$defs/accessoryBlock"},{$ref:"#/$defs/accessorySingle"}]},coreLift:{type:"object",required:["id","kind",
"order","timing","exercise"],properties:{kind:{type:"string",const:"core_lift",maxLength:32},id:{$ref:"#/$defs/id"},order:{
type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}},additionalProperties:!1},
accessorySuperset:{type:"object",required:["id","kind","order","timing","exercises","priority","restBetweenAlternationsS\
econds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"in\
teger",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#\
/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}},additionalProperties:!1},accessoryBlock:{type:"object",required:["id","kind","or\
der","timing","exercises","rounds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{
type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{
$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"inte\
ger",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{
type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defi\
ned"]}},additionalProperties:!1},accessorySingle:{type:"object",required:["id","kind","order","timing","exercise"],properties:{
kind:{type:"string",const:"accessory_single",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},
timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}},additionalProperties:!1},summary:{type:"object",required:[
"sessionId","originalDurationSeconds","compressedDurationSeconds","durationDeltaSeconds","warmUpSeconds","segmentOrder"],
properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"\
#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},
segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}},additionalProperties:!1},telemetry:{type:"object",required:[
"segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"string",enum:["core_lift","accessor\
y_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"\
string",maxLength:1e3}},additionalProperties:!1},change:{type:"object",required:["exerciseIds","kinds","secondsSaved","s\
timulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{
$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer_sets","shorter_\
rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,
maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1},optimality:{type:"object",required:[
"microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{
type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,
maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{
type:"string",enum:["nodes","deadline"]}},additionalProperties:!1},assumption:{type:"object",required:["path","field","v\
alue"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{type:"string",
maxLength:256}},additionalProperties:!1},policy:{type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"\
string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,
maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},
supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},
blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},
blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},
additionalProperties:!1},er=Object.prototype.hasOwnProperty;function me(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return me.errors=[{instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===0&&typeof t=="number"&&isFinite(t)){if(t>
1e13||isNaN(t))return me.errors=[{instancePath:r,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},
message:"must be <= 10000000000000"}],!1;if(t<0||isNaN(t))return me.errors=[{instancePath:r,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return me.errors=s,e===0}me.evaluated={dynamicProps:!1,
dynamicItems:!1};var oa={type:"string",enum:["protected","reduced"]};function Rt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Rt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof t!="string"?(Rt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1):t==="protected"||t==="reduced"?(Rt.errors=s,e===0):(Rt.errors=[{instancePath:r,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:oa.enum},message:"must be equal to one of the allowed values"}],!1)}Rt.evaluated=
{dynamicProps:!1,dynamicItems:!1};var pa={type:"object",required:["context","budgetSeconds","meetsTimeConstraint","coreP\
rotection","segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"\
integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{
type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}},additionalProperties:!1};function ae(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(typeof t=="string"){if(B(t)>512)return ae.
errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than\
 512 characters"}],!1;if(B(t)<1)return ae.errors=[{instancePath:r,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return ae.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return ae.errors=s,e===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};
var ca={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","cal\
ves","full-body","other"]};function Mt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Mt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"?
(Mt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t===
"chest"||t==="back"||t==="shoulders"||t==="quadriceps"||t==="hamstrings"||t==="glutes"||t==="biceps"||t==="triceps"||t===
"core"||t==="calves"||t==="full-body"||t==="other"?(Mt.errors=s,e===0):(Mt.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ca.enum},message:"must be equal to one of the allowed values"}],!1)}Mt.evaluated={dynamicProps:!1,
dynamicItems:!1};var ua={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function Et(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Et.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"?
(Et.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t===
"barbell"||t==="dumbbell"||t==="kettlebell"||t==="machine"||t==="cable"||t==="bodyweight"||t==="band"||t==="cardio"||t===
"other"?(Et.errors=s,e===0):(Et.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ua.enum},
message:"must be equal to one of the allowed values"}],!1)}Et.evaluated={dynamicProps:!1,dynamicItems:!1};function dt(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=dt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let y;if(t.id===void 0&&(y="id")||t.index===void 0&&(y="index")||t.reps===void 0&&(y="reps")||t.estimatedDurationSeconds===
void 0&&(y="estimatedDurationSeconds"))return dt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in t)if(!(n==="id"||n==="index"||
n==="reps"||n==="load"||n==="effort"||n==="estimatedDurationSeconds"))return dt.errors=[{instancePath:r,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;if(u===e){if(t.id!==void 0){let n=e;ae(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,
dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.index!==void 0){
let i=t.index,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return dt.errors=[{instancePath:r+"/index",schemaPath:"\
#/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="numb\
er"&&isFinite(i)){if(i>100||isNaN(i))return dt.errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(i<1||isNaN(i))return dt.errors=[{instancePath:r+
"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=p===e}else var a=!0;if(a){if(t.reps!==void 0){let p=t.reps,m=e,h=e,g=!1,f=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let w={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf/0/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};s===null?s=[w]:s.push(w),e++}if(e===f&&typeof p=="number"&&isFinite(p)){if(p>
1e4||isNaN(p)){let w={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};s===null?s=[w]:s.push(w),e++}else if(p<1||isNaN(p)){let w={instancePath:r+"/r\
eps",schemaPath:"#/properties/reps/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"};s===null?s=[w]:s.push(w),e++}}var c=f===e;g=g||c;let P=e;if(e===P)if(typeof p=="string"){if(B(p)>64){let w={instancePath:r+
"/reps",schemaPath:"#/properties/reps/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters"};s===null?s=[w]:s.push(w),e++}else if(B(p)<1){let w={instancePath:r+"/reps",schemaPath:"#/propert\
ies/reps/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?
s=[w]:s.push(w),e++}}else{let w={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[w]:s.push(w),e++}var c=P===e;if(g=g||c,g)e=h,s!==null&&(h?s.length=
h:s=null);else{let w={instancePath:r+"/reps",schemaPath:"#/properties/reps/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return s===null?s=[w]:s.push(w),e++,dt.errors=s,!1}var a=m===e}else var a=!0;if(a){if(t.load!==
void 0){let m=t.load,h=e;if(e===h)if(typeof m=="string"){if(B(m)>64)return dt.errors=[{instancePath:r+"/load",schemaPath:"\
#/properties/load/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return dt.errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.effort!==void 0){let h=t.effort,g=e;if(e===g)if(typeof h=="str\
ing"){if(B(h)>64)return dt.errors=[{instancePath:r+"/effort",schemaPath:"#/properties/effort/maxLength",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return dt.errors=[{instancePath:r+"/effo\
rt",schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a)if(t.estimatedDurationSeconds!==void 0){let h=e;me(t.estimatedDurationSeconds,{instancePath:r+"/est\
imatedDurationSeconds",parentData:t,parentDataProperty:"estimatedDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===
null?me.errors:s.concat(me.errors),e=s.length);var a=h===e}else var a=!0}}}}}}}else return dt.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dt.errors=s,e===0}dt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.id===void 0&&(n="id")||t.name===void 0&&(n="name")||t.isCoreLift===void 0&&(n="i\
sCoreLift")||t.primaryMuscleGroup===void 0&&(n="primaryMuscleGroup")||t.secondaryMuscleGroups===void 0&&(n="secondaryMus\
cleGroups")||t.equipment===void 0&&(n="equipment")||t.targetRestSeconds===void 0&&(n="targetRestSeconds")||t.sets===void 0&&
(n="sets"))return ce.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let i=e;for(let p in t)if(!(p==="id"||p==="name"||p==="isCoreLift"||p==="prim\
aryMuscleGroup"||p==="secondaryMuscleGroups"||p==="equipment"||p==="targetRestSeconds"||p==="sets"))return ce.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;if(i===e){if(t.id!==void 0){let p=e;ae(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"\
id",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=p===e}else var a=!0;if(a){
if(t.name!==void 0){let m=t.name,h=e;if(e===h)if(typeof m=="string"){if(B(m)>200)return ce.errors=[{instancePath:r+"/nam\
e",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 \
characters"}],!1;if(B(m)<1)return ce.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ce.errors=[{instancePath:r+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===
e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let h=e;if(typeof t.isCoreLift!="boolean")return ce.errors=[{instancePath:r+
"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=h===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let g=e;Mt(t.primaryMuscleGroup,{instancePath:r+"/p\
rimaryMuscleGroup",parentData:t,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:d})||(s=s===null?Mt.errors:
s.concat(Mt.errors),e=s.length);var a=g===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){let f=t.secondaryMuscleGroups,
P=e;if(e===P)if(Array.isArray(f)){if(f.length>12)return ce.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;{var c=!0;let w=f.length;for(let O=0;O<w;O++){let R=e;Mt(f[O],{instancePath:r+"/secondaryMuscleGroups/"+O,parentData:f,
parentDataProperty:O,rootData:l,dynamicAnchors:d})||(s=s===null?Mt.errors:s.concat(Mt.errors),e=s.length);var c=R===e;if(!c)
break}}}else return ce.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=P===e}else var a=!0;if(a){if(t.equipment!==
void 0){let P=t.equipment,k=e;if(e===k)if(Array.isArray(P)){if(P.length>9)return ce.errors=[{instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 item\
s"}],!1;{var y=!0;let O=P.length;for(let R=0;R<O;R++){let _=e;Et(P[R],{instancePath:r+"/equipment/"+R,parentData:P,parentDataProperty:R,
rootData:l,dynamicAnchors:d})||(s=s===null?Et.errors:s.concat(Et.errors),e=s.length);var y=_===e;if(!y)break}}}else return ce.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=k===e}else var a=!0;if(a){if(t.targetRestSeconds!==void 0){let k=t.targetRestSeconds,w=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return ce.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/propertie\
s/targetRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof k=="num\
ber"&&isFinite(k)){if(k>3600||isNaN(k))return ce.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/properties/t\
argetRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(k<0||isNaN(
k))return ce.errors=[{instancePath:r+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=w===e}else var a=!0;if(a)if(t.sets!==void 0){
let k=t.sets,w=e;if(e===w)if(Array.isArray(k)){if(k.length>100)return ce.errors=[{instancePath:r+"/sets",schemaPath:"#/p\
roperties/sets/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(k.length<
1)return ce.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var u=!0;let R=k.length;for(let _=0;_<R;_++){let $=e;dt(k[_],{instancePath:r+
"/sets/"+_,parentData:k,parentDataProperty:_,rootData:l,dynamicAnchors:d})||(s=s===null?dt.errors:s.concat(dt.errors),e=
s.length);var u=$===e;if(!u)break}}}else return ce.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=w===e}else var a=!0}}}}}}}}}else return ce.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=s,e===0}ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ft(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.sessionId===void 0&&(y="sessionId")||t.microcycleId===void 0&&
(y="microcycleId")||t.dayOfWeek===void 0&&(y="dayOfWeek")||t.originalDurationSeconds===void 0&&(y="originalDurationSecon\
ds")||t.exercises===void 0&&(y="exercises"))return ft.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in t)if(!(n==="sessionI\
d"||n==="microcycleId"||n==="dayOfWeek"||n==="name"||n==="originalDurationSeconds"||n==="exercises"))return ft.errors=[{
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;if(u===e){if(t.sessionId!==void 0){let n=e;ae(t.sessionId,{instancePath:r+"/se\
ssionId",parentData:t,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),
e=s.length);var a=n===e}else var a=!0;if(a){if(t.microcycleId!==void 0){let i=e;ae(t.microcycleId,{instancePath:r+"/micr\
ocycleId",parentData:t,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.
errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let p=t.dayOfWeek,m=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ft.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(p)){if(p>
7||isNaN(p))return ft.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(p<0||isNaN(p))return ft.errors=[{instancePath:r+"/dayOfW\
eek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}var a=m===e}else var a=!0;if(a){if(t.name!==void 0){let m=t.name,h=e;if(e===h)if(typeof m=="string"){if(B(m)>200)
return ft.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return ft.errors=[{instancePath:r+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.
originalDurationSeconds!==void 0){let h=e;me(t.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:t,
parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=
s.length);var a=h===e}else var a=!0;if(a)if(t.exercises!==void 0){let h=t.exercises,g=e;if(e===g)if(Array.isArray(h)){if(h.
length>60)return ft.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",
params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var c=!0;let P=h.length;for(let k=0;k<P;k++){let w=e;
ce(h[k],{instancePath:r+"/exercises/"+k,parentData:h,parentDataProperty:k,rootData:l,dynamicAnchors:d})||(s=s===null?ce.
errors:s.concat(ce.errors),e=s.length);var c=w===e;if(!c)break}}}else return ft.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0}}}}}}}else
return ft.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ft.errors=s,e===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ht(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.setupSeconds===void 0&&(c=
"setupSeconds")||t.workSeconds===void 0&&(c="workSeconds")||t.restSeconds===void 0&&(c="restSeconds")||t.totalSeconds===
void 0&&(c="totalSeconds"))return ht.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="setupSeconds"||u==="workSeconds"||u===
"restSeconds"||u==="totalSeconds"))return ht.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;if(y===e){if(t.setupSeconds!==
void 0){let u=e;me(t.setupSeconds,{instancePath:r+"/setupSeconds",parentData:t,parentDataProperty:"setupSeconds",rootData:l,
dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.workSeconds!==
void 0){let n=e;me(t.workSeconds,{instancePath:r+"/workSeconds",parentData:t,parentDataProperty:"workSeconds",rootData:l,
dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.restSeconds!==
void 0){let i=e;me(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:l,
dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=i===e}else var a=!0;if(a)if(t.totalSeconds!==
void 0){let i=e;me(t.totalSeconds,{instancePath:r+"/totalSeconds",parentData:t,parentDataProperty:"totalSeconds",rootData:l,
dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=i===e}else var a=!0}}}}}else return ht.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ht.errors=
s,e===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.id===void 0&&(c="id")||t.kind===void 0&&(c=
"kind")||t.order===void 0&&(c="order")||t.timing===void 0&&(c="timing")||t.exercise===void 0&&(c="exercise"))return Nt.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required prope\
rty '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="kind"||u==="id"||u==="order"||u==="timing"||u==="exercise"))return Nt.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;if(y===e){if(t.kind!==void 0){let u=t.kind,n=e;if(u!=="core_lift")return Nt.
errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"core_lift"},message:"\
must be equal to constant"}],!1;if(e===n)if(typeof u=="string"){if(B(u)>32)return Nt.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else
return Nt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.id!==void 0){let n=e;ae(t.id,{instancePath:r+"/id",parentData:t,
parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=n===e}else
var a=!0;if(a){if(t.order!==void 0){let i=t.order,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Nt.
errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i))return Nt.errors=[{instancePath:r+"/ord\
er",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],
!1;if(i<1||isNaN(i))return Nt.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=p===e}else var a=!0;if(a){if(t.timing!==void 0){let p=e;
ht(t.timing,{instancePath:r+"/timing",parentData:t,parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||(s=s===null?
ht.errors:s.concat(ht.errors),e=s.length);var a=p===e}else var a=!0;if(a)if(t.exercise!==void 0){let p=e;ce(t.exercise,{
instancePath:r+"/exercise",parentData:t,parentDataProperty:"exercise",rootData:l,dynamicAnchors:d})||(s=s===null?ce.errors:
s.concat(ce.errors),e=s.length);var a=p===e}else var a=!0}}}}}}else return Nt.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Nt.errors=s,e===0}Nt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ha={type:"object",required:["id","kind","order","timing","exercises","priority","restBetweenAlterna\
tionsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"\
integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"\
#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}},additionalProperties:!1};function je(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.id===void 0&&(y="id")||t.kind===void 0&&(y=
"kind")||t.order===void 0&&(y="order")||t.timing===void 0&&(y="timing")||t.exercises===void 0&&(y="exercises")||t.priority===
void 0&&(y="priority")||t.restBetweenAlternationsSeconds===void 0&&(y="restBetweenAlternationsSeconds"))return je.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required prope\
rty '"+y+"'"}],!1;{let u=e;for(let n in t)if(!(n==="kind"||n==="id"||n==="order"||n==="timing"||n==="exercises"||n==="pr\
iority"||n==="restBetweenAlternationsSeconds"))return je.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;if(u===e){if(t.kind!==
void 0){let n=t.kind,i=e;if(n!=="accessory_superset")return je.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"accessory_superset"},message:"must be equal to constant"}],!1;if(e===i)
if(typeof n=="string"){if(B(n)>32)return je.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return je.errors=[{instancePath:r+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(t.id!==void 0){let i=e;ae(t.id,{instancePath:r+"/id",parentData:t,parentDataProperty:"id",rootData:l,
dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.order!==void 0){
let p=t.order,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return je.errors=[{instancePath:r+"/order",schemaPath:"\
#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="numb\
er"&&isFinite(p)){if(p>60||isNaN(p))return je.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(p<1||isNaN(p))return je.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=m===e}else var a=!0;if(a){if(t.timing!==void 0){let m=e;ht(t.timing,{instancePath:r+"/timing",parentData:t,
parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||(s=s===null?ht.errors:s.concat(ht.errors),e=s.length);var a=m===
e}else var a=!0;if(a){if(t.exercises!==void 0){let h=t.exercises,g=e;if(e===g)if(Array.isArray(h)){if(h.length>2)return je.
errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1;if(h.length<2)return je.errors=[{instancePath:r+"/exercises",schemaPath:"#/propert\
ies/exercises/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var c=!0;let P=h.
length;for(let k=0;k<P;k++){let w=e;ce(h[k],{instancePath:r+"/exercises/"+k,parentData:h,parentDataProperty:k,rootData:l,
dynamicAnchors:d})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var c=w===e;if(!c)break}}}else return je.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var a=g===e}else var a=!0;if(a){if(t.priority!==void 0){let g=t.priority,f=e;if(typeof g!="string")return je.
errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(g==="antagonist"||g==="equipment"||g==="non_competing"))return je.errors=[{instancePath:r+"/pr\
iority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:ha.properties.priority.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=f===e}else var a=!0;if(a)if(t.restBetweenAlternationsSeconds!==void 0){
let g=t.restBetweenAlternationsSeconds,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return je.errors=[{instancePath:r+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>3600||isNaN(g))return je.errors=
[{instancePath:r+"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(g<0||isNaN(g))return je.errors=[{instancePath:r+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===e}else var a=!0}}}}}}}}else return je.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=s,e===0}je.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"object",required:["id","kind","order","timing","exercises","rou\
nds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"access\
ory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},
exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},
restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},
rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]}},additionalProperties:!1};function Pe(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Pe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let y;if(t.id===void 0&&(y="id")||t.kind===void 0&&(y="kind")||t.order===void 0&&(y="order")||t.timing===void 0&&(y="tim\
ing")||t.exercises===void 0&&(y="exercises")||t.rounds===void 0&&(y="rounds")||t.restBetweenExercisesSeconds===void 0&&(y=
"restBetweenExercisesSeconds")||t.restBetweenRoundsSeconds===void 0&&(y="restBetweenRoundsSeconds")||t.rationale===void 0&&
(y="rationale"))return Pe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let u=e;for(let n in t)if(!er.call(Tr.properties,n))return Pe.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;if(u===e){if(t.kind!==void 0){let n=t.kind,i=e;if(n!=="accessory_block")return Pe.
errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_blo\
ck"},message:"must be equal to constant"}],!1;if(e===i)if(typeof n=="string"){if(B(n)>32)return Pe.errors=[{instancePath:r+
"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than \
32 characters"}],!1}else return Pe.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.id!==void 0){let i=e;ae(t.id,{instancePath:r+
"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.
length);var a=i===e}else var a=!0;if(a){if(t.order!==void 0){let p=t.order,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return Pe.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(p)){if(p>60||isNaN(p))return Pe.errors=[
{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"\
must be <= 60"}],!1;if(p<1||isNaN(p))return Pe.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(t.timing!==
void 0){let m=e;ht(t.timing,{instancePath:r+"/timing",parentData:t,parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||
(s=s===null?ht.errors:s.concat(ht.errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.exercises!==void 0){let h=t.exercises,
g=e;if(e===g)if(Array.isArray(h)){if(h.length>3)return Pe.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/\
exercises/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;if(h.length<2)return Pe.
errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;{var c=!0;let P=h.length;for(let k=0;k<P;k++){let w=e;ce(h[k],{instancePath:r+"/e\
xercises/"+k,parentData:h,parentDataProperty:k,rootData:l,dynamicAnchors:d})||(s=s===null?ce.errors:s.concat(ce.errors),
e=s.length);var c=w===e;if(!c)break}}}else return Pe.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exerc\
ises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a){if(t.rounds!==
void 0){let g=t.rounds,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Pe.errors=[{instancePath:r+"/\
rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof g=="number"&&isFinite(g)){if(g>100||isNaN(g))return Pe.errors=[{instancePath:r+"/rounds",schemaPath:"#/propert\
ies/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(g<1||isNaN(g))
return Pe.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=f===e}else var a=!0;if(a){if(t.restBetweenExercisesSeconds!==void 0){let f=t.
restBetweenExercisesSeconds,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Pe.errors=[{instancePath:r+
"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>3600||isNaN(f))return Pe.errors=
[{instancePath:r+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(f<0||isNaN(f))return Pe.errors=[{instancePath:r+
"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=P===e}else var a=!0;if(a){if(t.restBetweenRoundsSeconds!==void 0){let P=t.
restBetweenRoundsSeconds,k=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return Pe.errors=[{instancePath:r+
"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===k&&typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return Pe.errors=[{instancePath:r+
"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return Pe.errors=[{instancePath:r+"/restBetweenRoundsSec\
onds",schemaPath:"#/properties/restBetweenRoundsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var a=k===e}else var a=!0;if(a)if(t.rationale!==void 0){let P=t.rationale,k=e;if(typeof P!="string")return Pe.
errors=[{instancePath:r+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(P==="metabolic_stress"||P==="equipment_cluster"||P==="coach_defined"))return Pe.errors=[{instancePath:r+
"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:Tr.properties.rationale.enum},
message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0}}}}}}}}}}else return Pe.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=s,e===0}Pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function It(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=It.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.id===void 0&&(c="id")||t.kind===void 0&&(c="kind")||t.order===
void 0&&(c="order")||t.timing===void 0&&(c="timing")||t.exercise===void 0&&(c="exercise"))return It.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
{let y=e;for(let u in t)if(!(u==="kind"||u==="id"||u==="order"||u==="timing"||u==="exercise"))return It.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"}],!1;if(y===e){if(t.kind!==void 0){let u=t.kind,n=e;if(u!=="accessory_single")return It.errors=[{
instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_single"},message:"\
must be equal to constant"}],!1;if(e===n)if(typeof u=="string"){if(B(u)>32)return It.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else
return It.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.id!==void 0){let n=e;ae(t.id,{instancePath:r+"/id",parentData:t,
parentDataProperty:"id",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=n===e}else
var a=!0;if(a){if(t.order!==void 0){let i=t.order,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return It.
errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i))return It.errors=[{instancePath:r+"/ord\
er",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],
!1;if(i<1||isNaN(i))return It.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=p===e}else var a=!0;if(a){if(t.timing!==void 0){let p=e;
ht(t.timing,{instancePath:r+"/timing",parentData:t,parentDataProperty:"timing",rootData:l,dynamicAnchors:d})||(s=s===null?
ht.errors:s.concat(ht.errors),e=s.length);var a=p===e}else var a=!0;if(a)if(t.exercise!==void 0){let p=e;ce(t.exercise,{
instancePath:r+"/exercise",parentData:t,parentDataProperty:"exercise",rootData:l,dynamicAnchors:d})||(s=s===null?ce.errors:
s.concat(ce.errors),e=s.length);var a=p===e}else var a=!0}}}}}}else return It.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return It.errors=s,e===0}It.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Xt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Xt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=null,u=e;
Nt(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===null?Nt.errors:s.concat(Nt.
errors),e=s.length);var p=u===e;if(p){c=!0,y=0;var n=!0}let i=e;je(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,
dynamicAnchors:d})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var p=i===e;if(p&&c)c=!1,y=[y,1];else{p&&(c=!0,
y=1,n!==!0&&(n=!0));let m=e;Pe(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===
null?Pe.errors:s.concat(Pe.errors),e=s.length);var p=m===e;if(p&&c)c=!1,y=[y,2];else{p&&(c=!0,y=2,n!==!0&&(n=!0));let g=e;
It(t,{instancePath:r,parentData:I,parentDataProperty:A,rootData:l,dynamicAnchors:d})||(s=s===null?It.errors:s.concat(It.
errors),e=s.length);var p=g===e;p&&c?(c=!1,y=[y,3]):p&&(c=!0,y=3,n!==!0&&(n=!0))}}if(c)e=a,s!==null&&(a?s.length=a:s=null);else{
let m={instancePath:r,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:y},message:"must match exactly one sch\
ema in oneOf"};return s===null?s=[m]:s.push(m),e++,Xt.errors=s,!1}return Xt.errors=s,o.props=n,e===0}Xt.evaluated={dynamicProps:!0,
dynamicItems:!1};function St(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=St.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let y;if(t.sessionId===void 0&&(y="sessionId")||t.originalDurationSeconds===void 0&&(y="ori\
ginalDurationSeconds")||t.compressedDurationSeconds===void 0&&(y="compressedDurationSeconds")||t.durationDeltaSeconds===
void 0&&(y="durationDeltaSeconds")||t.warmUpSeconds===void 0&&(y="warmUpSeconds")||t.segmentOrder===void 0&&(y="segmentO\
rder"))return St.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{let u=e;for(let n in t)if(!(n==="sessionId"||n==="originalDurationSeconds"||n===
"compressedDurationSeconds"||n==="durationDeltaSeconds"||n==="warmUpSeconds"||n==="segmentOrder"))return St.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;if(u===e){if(t.sessionId!==void 0){let n=e;ae(t.sessionId,{instancePath:r+"/sessionId",parentData:t,
parentDataProperty:"sessionId",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=n===
e}else var a=!0;if(a){if(t.originalDurationSeconds!==void 0){let i=e;me(t.originalDurationSeconds,{instancePath:r+"/orig\
inalDurationSeconds",parentData:t,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?
me.errors:s.concat(me.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.compressedDurationSeconds!==void 0){let p=e;
me(t.compressedDurationSeconds,{instancePath:r+"/compressedDurationSeconds",parentData:t,parentDataProperty:"compressedD\
urationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=p===e}else var a=!0;
if(a){if(t.durationDeltaSeconds!==void 0){let m=t.durationDeltaSeconds,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return St.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof m=="number"&&isFinite(m)){if(m>1e13||isNaN(
m))return St.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(m<-1e13||isNaN(m))return St.errors=
[{instancePath:r+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var a=h===e}else var a=!0;if(a){if(t.warmUpSeconds!==
void 0){let h=e;me(t.warmUpSeconds,{instancePath:r+"/warmUpSeconds",parentData:t,parentDataProperty:"warmUpSeconds",rootData:l,
dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=h===e}else var a=!0;if(a)if(t.segmentOrder!==
void 0){let h=t.segmentOrder,g=e;if(e===g)if(Array.isArray(h)){if(h.length>60)return St.errors=[{instancePath:r+"/segmen\
tOrder",schemaPath:"#/properties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more\
 than 60 items"}],!1;{var c=!0;let P=h.length;for(let k=0;k<P;k++){let w=e;ae(h[k],{instancePath:r+"/segmentOrder/"+k,parentData:h,
parentDataProperty:k,rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var c=w===e;if(!c)
break}}}else return St.errors=[{instancePath:r+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0}}}}}}}else return St.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return St.errors=s,e===0}St.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var da={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{
$ref:"#/$defs/id"},kind:{type:"string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","sess\
ion"]},strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}},additionalProperties:!1};function gt(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=gt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let c;if(t.segmentId===void 0&&(c="segmentId")||t.kind===void 0&&(c="kind")||t.strategy===void 0&&(c="strategy"))return gt.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="segmentId"||u==="kind"||u==="strategy"||u==="notes"))return gt.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;if(y===e){if(t.segmentId!==void 0){let u=e;ae(t.segmentId,{instancePath:r+
"/segmentId",parentData:t,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.
errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.kind!==void 0){let n=t.kind,i=e;if(typeof n!="string")return gt.
errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;if(!(n==="core_lift"||n==="accessory_superset"||n==="accessory_block"||n==="accessory_single"||n==="sess\
ion"))return gt.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:da.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var a=i===e}else var a=!0;if(a){if(t.strategy!==
void 0){let i=t.strategy,p=e;if(e===p)if(typeof i=="string"){if(B(i)>64)return gt.errors=[{instancePath:r+"/strategy",schemaPath:"\
#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(B(i)<1)return gt.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return gt.errors=[{instancePath:r+"/strat\
egy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
e}else var a=!0;if(a)if(t.notes!==void 0){let i=t.notes,p=e;if(e===p)if(typeof i=="string"){if(B(i)>1e3)return gt.errors=
[{instancePath:r+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters"}],!1}else return gt.errors=[{instancePath:r+"/notes",schemaPath:"#/properties/notes\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0}}}}}else return gt.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gt.
errors=s,e===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ya={type:"object",required:["exerciseIds","ki\
nds","secondsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#\
/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped",
"fewer_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{
type:"number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1};function be(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=be.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let u;if(t.exerciseIds===void 0&&(u="exerciseIds")||t.kinds===void 0&&(u="kinds")||t.secondsSaved===void 0&&(u="secondsS\
aved")||t.stimulusLost===void 0&&(u="stimulusLost")||t.reason===void 0&&(u="reason"))return be.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let n=e;for(let i in t)
if(!(i==="exerciseIds"||i==="segmentId"||i==="kinds"||i==="secondsSaved"||i==="stimulusLost"||i==="reason"))return be.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;if(n===e){if(t.exerciseIds!==void 0){let i=t.exerciseIds,p=e;if(e===p)if(Array.
isArray(i)){if(i.length>60)return be.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItem\
s",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(i.length<1)return be.errors=[
{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var a=!0;let h=i.length;for(let g=0;g<h;g++){let f=e;ae(i[g],{instancePath:r+"/e\
xerciseIds/"+g,parentData:i,parentDataProperty:g,rootData:l,dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),
e=s.length);var a=f===e;if(!a)break}}}else return be.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exe\
rciseIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=p===e}else var c=!0;if(c){if(t.segmentId!==
void 0){let p=e;ae(t.segmentId,{instancePath:r+"/segmentId",parentData:t,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:d})||
(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var c=p===e}else var c=!0;if(c){if(t.kinds!==void 0){let m=t.kinds,
h=e;if(e===h)if(Array.isArray(m)){if(m.length>5)return be.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/kind\
s/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(m.length<1)return be.errors=
[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var y=!0;let f=m.length;for(let P=0;P<f;P++){let k=m[P],w=e;if(typeof k!="string")return be.
errors=[{instancePath:r+"/kinds/"+P,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(k==="dropped"||k==="fewer_sets"||k==="shorter_rest"||k==="superset"||k==="block"))return be.errors=
[{instancePath:r+"/kinds/"+P,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:ya.properties.
kinds.items.enum},message:"must be equal to one of the allowed values"}],!1;var y=w===e;if(!y)break}}}else return be.errors=
[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var c=h===e}else var c=!0;if(c){if(t.secondsSaved!==void 0){let h=t.secondsSaved,g=e;if(!(typeof h=="number"&&!(h%
1)&&!isNaN(h)&&isFinite(h)))return be.errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof h=="number"&&isFinite(h)){if(h>1e13||
isNaN(h))return be.errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(h<-1e13||isNaN(h))return be.errors=[
{instancePath:r+"/secondsSaved",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",
limit:-1e13},message:"must be >= -10000000000000"}],!1}var c=g===e}else var c=!0;if(c){if(t.stimulusLost!==void 0){let g=t.
stimulusLost,f=e;if(e===f)if(typeof g=="number"&&isFinite(g)){if(g>1e3||isNaN(g))return be.errors=[{instancePath:r+"/sti\
mulusLost",schemaPath:"#/properties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(g<-1e3||isNaN(g))return be.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/sti\
mulusLost/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return be.
errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var c=f===e}else var c=!0;if(c)if(t.reason!==void 0){let g=t.reason,f=e;if(e===f)if(typeof g==
"string"){if(B(g)>1e3)return be.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"ma\
xLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(B(g)<1)return be.errors=[{instancePath:r+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return be.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var c=f===e}else var c=!0}}}}}}}else return be.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=s,e===0}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.context===void 0&&(n="context")||t.budgetSeconds===void 0&&
(n="budgetSeconds")||t.meetsTimeConstraint===void 0&&(n="meetsTimeConstraint")||t.coreProtection===void 0&&(n="coreProte\
ction")||t.segments===void 0&&(n="segments")||t.summary===void 0&&(n="summary")||t.telemetry===void 0&&(n="telemetry")||
t.changes===void 0&&(n="changes"))return Ne.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let i=e;for(let p in t)if(!er.call(pa.properties,p))return Ne.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;if(i===e){if(t.context!==void 0){let p=e;ft(t.context,{instancePath:r+"/contex\
t",parentData:t,parentDataProperty:"context",rootData:l,dynamicAnchors:d})||(s=s===null?ft.errors:s.concat(ft.errors),e=
s.length);var a=p===e}else var a=!0;if(a){if(t.budgetSeconds!==void 0){let m=t.budgetSeconds,h=e;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m)))return Ne.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSecond\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof m=="number"&&isFinite(m)){
if(m>10800||isNaN(m))return Ne.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(m<0||isNaN(m))return Ne.errors=
[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=h===e}else var a=!0;if(a){if(t.meetsTimeConstraint!==void 0){let h=e;if(typeof t.
meetsTimeConstraint!="boolean")return Ne.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTi\
meConstraint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=h===e}else var a=!0;if(a){
if(t.coreProtection!==void 0){let g=e;Rt(t.coreProtection,{instancePath:r+"/coreProtection",parentData:t,parentDataProperty:"\
coreProtection",rootData:l,dynamicAnchors:d})||(s=s===null?Rt.errors:s.concat(Rt.errors),e=s.length);var a=g===e}else var a=!0;
if(a){if(t.shortfallSeconds!==void 0){let f=t.shortfallSeconds,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return Ne.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>1e13||isNaN(f))return Ne.
errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(f<1||isNaN(f))return Ne.errors=[{instancePath:r+
"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=P===e}else var a=!0;if(a){if(t.minimumMinutes!==void 0){let P=t.minimumMinutes,k=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return Ne.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/m\
inimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof P=="number"&&
isFinite(P)){if(P>1e12||isNaN(P))return Ne.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMin\
utes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(P<1||isNaN(
P))return Ne.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=k===e}else var a=!0;if(a){if(t.segments!==void 0){let k=t.
segments,w=e;if(e===w)if(Array.isArray(k)){if(k.length>60)return Ne.errors=[{instancePath:r+"/segments",schemaPath:"#/pr\
operties/segments/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var c=!0;
let R=k.length;for(let _=0;_<R;_++){let $=e;Xt(k[_],{instancePath:r+"/segments/"+_,parentData:k,parentDataProperty:_,rootData:l,
dynamicAnchors:d})||(s=s===null?Xt.errors:s.concat(Xt.errors),e=s.length);var c=$===e;if(!c)break}}}else return Ne.errors=
[{instancePath:r+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var a=w===e}else var a=!0;if(a){if(t.summary!==void 0){let w=e;St(t.summary,{instancePath:r+"/summary",parentData:t,
parentDataProperty:"summary",rootData:l,dynamicAnchors:d})||(s=s===null?St.errors:s.concat(St.errors),e=s.length);var a=w===
e}else var a=!0;if(a){if(t.telemetry!==void 0){let O=t.telemetry,R=e;if(e===R)if(Array.isArray(O)){if(O.length>61)return Ne.
errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:61},message:"\
must NOT have more than 61 items"}],!1;{var y=!0;let $=O.length;for(let v=0;v<$;v++){let b=e;gt(O[v],{instancePath:r+"/t\
elemetry/"+v,parentData:O,parentDataProperty:v,rootData:l,dynamicAnchors:d})||(s=s===null?gt.errors:s.concat(gt.errors),
e=s.length);var y=b===e;if(!y)break}}}else return Ne.errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telem\
etry/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=R===e}else var a=!0;if(a)if(t.changes!==
void 0){let O=t.changes,R=e;if(e===R)if(Array.isArray(O)){if(O.length>60)return Ne.errors=[{instancePath:r+"/changes",schemaPath:"\
#/properties/changes/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var u=!0;
let $=O.length;for(let v=0;v<$;v++){let b=e;be(O[v],{instancePath:r+"/changes/"+v,parentData:O,parentDataProperty:v,rootData:l,
dynamicAnchors:d})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var u=b===e;if(!u)break}}}else return Ne.errors=
[{instancePath:r+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var a=R===e}else var a=!0}}}}}}}}}}}else return Ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=s,e===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ar={type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{
microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,
maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"in\
teger",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}},additionalProperties:!1};function Ie(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Ie.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){
let c;if(t.microcycleId===void 0&&(c="microcycleId")||t.objective===void 0&&(c="objective")||t.upperBound===void 0&&(c="\
upperBound")||t.gap===void 0&&(c="gap")||t.status===void 0&&(c="status")||t.nodes===void 0&&(c="nodes"))return Ie.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required prope\
rty '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="microcycleId"||u==="objective"||u==="upperBound"||u==="gap"||u==="st\
atus"||u==="nodes"||u==="stoppedBy"))return Ie.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;if(y===e){if(t.microcycleId!==
void 0){let u=e;ae(t.microcycleId,{instancePath:r+"/microcycleId",parentData:t,parentDataProperty:"microcycleId",rootData:l,
dynamicAnchors:d})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.objective!==
void 0){let n=t.objective,i=e;if(e===i)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return Ie.errors=[{instancePath:r+
"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"m\
ust be <= 1000"}],!1;if(n<-1e3||isNaN(n))return Ie.errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objecti\
ve/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return Ie.errors=
[{instancePath:r+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=i===e}else var a=!0;if(a){if(t.upperBound!==void 0){let i=t.upperBound,p=e;if(e===p)if(typeof i==
"number"&&isFinite(i)){if(i>1e3||isNaN(i))return Ie.errors=[{instancePath:r+"/upperBound",schemaPath:"#/properties/upper\
Bound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return Ie.
errors=[{instancePath:r+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e3},message:"must be >= -1000"}],!1}else return Ie.errors=[{instancePath:r+"/upperBound",schemaPath:"#/prope\
rties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a){
if(t.gap!==void 0){let p=t.gap,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p))return Ie.errors=[{instancePath:r+
"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 10\
00"}],!1;if(p<0||isNaN(p))return Ie.errors=[{instancePath:r+"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ie.errors=[{instancePath:r+"/gap",schemaPath:"\
#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;if(a){
if(t.status!==void 0){let m=t.status,h=e;if(typeof m!="string")return Ie.errors=[{instancePath:r+"/status",schemaPath:"#\
/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="optimal"||m==="bo\
unded"))return Ie.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ar.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=h===e}else var a=!0;if(a){if(t.nodes!==
void 0){let h=t.nodes,g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Ie.errors=[{instancePath:r+"/n\
odes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
g&&typeof h=="number"&&isFinite(h)){if(h>1e12||isNaN(h))return Ie.errors=[{instancePath:r+"/nodes",schemaPath:"#/propert\
ies/nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(h<0||
isNaN(h))return Ie.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=g===e}else var a=!0;if(a)if(t.stoppedBy!==void 0){let h=t.stoppedBy,g=e;if(typeof h!=
"string")return Ie.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(h==="nodes"||h==="deadline"))return Ie.errors=[{instancePath:r+"/stopp\
edBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:Ar.properties.stoppedBy.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=g===e}else var a=!0}}}}}}}}else return Ie.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=s,e===0}Ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Pt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.path===void 0&&(c="path")||t.field===void 0&&(c="field")||
t.value===void 0&&(c="value"))return Pt.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="path"||u==="field"||u==="value"))return Pt.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;if(y===e){if(t.path!==void 0){let u=t.path,n=e;if(e===n)if(typeof u==
"string"){if(B(u)>256)return Pt.errors=[{instancePath:r+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLen\
gth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return Pt.errors=[{instancePath:r+"/p\
ath",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else
var a=!0;if(a){if(t.field!==void 0){let n=t.field,i=e;if(e===i)if(typeof n=="string"){if(B(n)>64)return Pt.errors=[{instancePath:r+
"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"}],!1;if(B(n)<1)return Pt.errors=[{instancePath:r+"/field",schemaPath:"#/properties/field/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Pt.errors=[{instancePath:r+
"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a)if(t.value!==void 0){let n=t.value,i=e;if(e===i)if(typeof n=="string"){if(B(n)>256)return Pt.errors=
[{instancePath:r+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1}else return Pt.errors=[{instancePath:r+"/value",schemaPath:"#/properties/value/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0}}}}else return Pt.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pt.errors=
s,e===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"object",required:["coreLiftPolicy"],properties:{
coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{
type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"\
number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{
type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"\
number",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"int\
eger",minimum:1,maximum:100}},additionalProperties:!1};function se(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.coreLiftPolicy===void 0&&(c="coreLiftPoli\
cy"))return se.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"mu\
st have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!er.call($r.properties,u))return se.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"}],!1;if(y===e){if(t.coreLiftPolicy!==void 0){let u=t.coreLiftPolicy,n=e;if(typeof u!="string")return se.
errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(u==="fit"||u==="protect"))return se.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:$r.properties.coreLiftPolicy.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=n===e}else var a=!0;if(a){if(t.pace!==void 0){let n=t.pace,i=e;if(e===
i)if(typeof n=="number"&&isFinite(n)){if(n>10||isNaN(n))return se.errors=[{instancePath:r+"/pace",schemaPath:"#/properti\
es/pace/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(n<=0||isNaN(n))return se.
errors=[{instancePath:r+"/pace",schemaPath:"#/properties/pace/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"}],!1}else return se.errors=[{instancePath:r+"/pace",schemaPath:"#/properties/pace/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=i===e}else var a=!0;if(a){if(t.warmUpSeconds!==
void 0){let i=t.warmUpSeconds,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>3600||isNaN(i))return se.errors=[{instancePath:r+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(i<0||isNaN(i))return se.errors=[{instancePath:r+"/warmUpSeconds",schemaPath:"#/properties/warmU\
pSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[
{instancePath:r+"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=p===e}else var a=!0;if(a){if(t.setupSeconds!==void 0){let p=t.setupSeconds,m=e;if(e===m)if(typeof p==
"number"&&isFinite(p)){if(p>3600||isNaN(p))return se.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/se\
tupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(p<0||isNaN(p))
return se.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+"/setupSeconds",schemaPath:"\
#/properties/setupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;
if(a){if(t.supersetExtraSetupSeconds!==void 0){let m=t.supersetExtraSetupSeconds,h=e;if(e===h)if(typeof m=="number"&&isFinite(
m)){if(m>3600||isNaN(m))return se.errors=[{instancePath:r+"/supersetExtraSetupSeconds",schemaPath:"#/properties/superset\
ExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||
isNaN(m))return se.errors=[{instancePath:r+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSecon\
ds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+
"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var a=h===e}else var a=!0;if(a){if(t.supersetTransitionSeconds!==void 0){let h=t.supersetTransitionSeconds,
g=e;if(e===g)if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return se.errors=[{instancePath:r+"/supersetTransit\
ionSeconds",schemaPath:"#/properties/supersetTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return se.errors=[{instancePath:r+"/supersetTransitionSeconds",schemaPath:"\
#/properties/supersetTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return se.errors=[{instancePath:r+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSecond\
s/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=g===e}else var a=!0;if(a){if(t.supersetRoundRestSeconds!==
void 0){let g=t.supersetRoundRestSeconds,f=e;if(e===f)if(typeof g=="number"&&isFinite(g)){if(g>3600||isNaN(g))return se.
errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(g<0||isNaN(g))return se.errors=[{instancePath:r+
"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"\
#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=f===
e}else var a=!0;if(a){if(t.blockExtraSetupSeconds!==void 0){let f=t.blockExtraSetupSeconds,P=e;if(e===P)if(typeof f=="nu\
mber"&&isFinite(f)){if(f>3600||isNaN(f))return se.errors=[{instancePath:r+"/blockExtraSetupSeconds",schemaPath:"#/proper\
ties/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;
if(f<0||isNaN(f))return se.errors=[{instancePath:r+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSec\
onds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=P===e}else var a=!0;if(a){if(t.blockTransitionSeconds!==void 0){let P=t.blockTransitionSeconds,
k=e;if(e===k)if(typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return se.errors=[{instancePath:r+"/blockTransition\
Seconds",schemaPath:"#/properties/blockTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return se.errors=[{instancePath:r+"/blockTransitionSeconds",schemaPath:"\
#/properties/blockTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return se.errors=[{instancePath:r+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=k===e}else var a=!0;if(a){if(t.blockRoundRestSeconds!==
void 0){let k=t.blockRoundRestSeconds,w=e;if(e===w)if(typeof k=="number"&&isFinite(k)){if(k>3600||isNaN(k))return se.errors=
[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(k<0||isNaN(k))return se.errors=[{instancePath:r+"/blockRou\
ndRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"#/properties/blo\
ckRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=w===e}else var a=!0;if(a){
if(t.coreRestCapSeconds!==void 0){let w=t.coreRestCapSeconds,O=e;if(e===O)if(typeof w=="number"&&isFinite(w)){if(w>3600||
isNaN(w))return se.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(w<0||isNaN(w))return se.errors=[{instancePath:r+
"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRe\
stCapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=O===e}else var a=!0;if(a){if(t.
fallbackRestCapSeconds!==void 0){let O=t.fallbackRestCapSeconds,R=e;if(e===R)if(typeof O=="number"&&isFinite(O)){if(O>3600||
isNaN(O))return se.errors=[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(O<0||isNaN(O))return se.errors=
[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return se.errors=[{instancePath:r+"/fallbackRestCapSeconds",schemaPath:"\
#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=R===
e}else var a=!0;if(a)if(t.coreMinimumSets!==void 0){let O=t.coreMinimumSets,R=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(
O)&&isFinite(O)))return se.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof O=="number"&&isFinite(O)){if(O>100||isNaN(
O))return se.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(O<1||isNaN(O))return se.errors=[{instancePath:r+
"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=R===e}else var a=!0}}}}}}}}}}}}}}else return se.errors=[{instancePath:r,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=s,e===0}se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.eventId===void 0&&(n="eventId")||t.requestEventId===void 0&&(n="requestEventId")||
t.userId===void 0&&(n="userId")||t.jobId===void 0&&(n="jobId")||t.planId===void 0&&(n="planId")||t.timestamp===void 0&&(n=
"timestamp")||t.planSource===void 0&&(n="planSource")||t.targetMinutes===void 0&&(n="targetMinutes")||t.originalDurationSeconds===
void 0&&(n="originalDurationSeconds")||t.compressedDurationSeconds===void 0&&(n="compressedDurationSeconds")||t.meetsTimeConstraint===
void 0&&(n="meetsTimeConstraint")||t.strategy===void 0&&(n="strategy")||t.stimulusRetained===void 0&&(n="stimulusRetaine\
d")||t.coreProtection===void 0&&(n="coreProtection")||t.sessions===void 0&&(n="sessions")||t.optimality===void 0&&(n="op\
timality")||t.assumptions===void 0&&(n="assumptions")||t.policy===void 0&&(n="policy")||t.engineVersion===void 0&&(n="en\
gineVersion"))return K.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let i=e;for(let p in t)if(!er.call(mr.properties,p))return K.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;if(i===e){if(t.eventId!==void 0){let p=t.eventId,m=e;if(e===m)if(typeof p=="string"){if(B(p)>
256)return K.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(B(p)<1)return K.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return K.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.requestEventId!==void 0){let m=t.requestEventId,h=e;if(e===
h)if(typeof m=="string"){if(B(m)>256)return K.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/request\
EventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(B(m)<
1)return K.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return K.errors=[{instancePath:r+"/reques\
tEventId",schemaPath:"#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=h===e}else var a=!0;if(a){if(t.userId!==void 0){let h=t.userId,g=e;if(e===g)if(typeof h=="string"){if(B(h)>256)
return K.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(B(h)<1)return K.errors=[{instancePath:r+"/userId",schemaPath:"#\
/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return K.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.jobId!==void 0){let g=t.jobId,f=e;if(e===f)if(typeof g=="strin\
g"){if(B(g)>256)return K.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(B(g)<1)return K.errors=[{instancePath:r+"/jo\
bId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return K.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(t.planId!==void 0){let f=t.planId,P=e;if(e===
P)if(typeof f=="string"){if(B(f)>128)return K.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLengt\
h",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(B(f)<1)return K.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return K.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let P=t.timestamp,k=e;if(e===k)if(typeof P=="number"&&isFinite(P)){if(P>864e13||isNaN(P))return K.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(P<0||isNaN(P))return K.errors=[{instancePath:r+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=k===e}else var a=!0;if(a){if(t.planSource!==void 0){let k=t.planSource,w=e;if(typeof k!="string")
return K.errors=[{instancePath:r+"/planSource",schemaPath:"#/properties/planSource/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;if(!(k==="inline"||k==="stored"||k==="generated"))return K.errors=[{instancePath:r+
"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"enum",params:{allowedValues:mr.properties.planSource.enum},
message:"must be equal to one of the allowed values"}],!1;var a=w===e}else var a=!0;if(a){if(t.targetMinutes!==void 0){let w=t.
targetMinutes,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return K.errors=[{instancePath:r+"/targetMinu\
tes",schemaPath:"#/properties/targetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===O&&typeof w=="number"&&isFinite(w)){if(w>180||isNaN(w))return K.errors=[{instancePath:r+"/targetMinutes",schemaPath:"\
#/properties/targetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(w<
15||isNaN(w))return K.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=O===e}else var a=!0;if(a){if(t.originalDurationSeconds!==
void 0){let O=e;me(t.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:t,parentDataProperty:"\
originalDurationSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var a=O===
e}else var a=!0;if(a){if(t.compressedDurationSeconds!==void 0){let R=e;me(t.compressedDurationSeconds,{instancePath:r+"/\
compressedDurationSeconds",parentData:t,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:d})||(s=
s===null?me.errors:s.concat(me.errors),e=s.length);var a=R===e}else var a=!0;if(a){if(t.meetsTimeConstraint!==void 0){let _=e;
if(typeof t.meetsTimeConstraint!="boolean")return K.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/propert\
ies/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=_===e}else var a=!0;
if(a){if(t.shortfallSeconds!==void 0){let $=t.shortfallSeconds,v=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite(
$)))return K.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof $=="number"&&isFinite($)){if($>1e13||isNaN($))return K.
errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if($<1||isNaN($))return K.errors=[{instancePath:r+"\
/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=v===e}else var a=!0;if(a){if(t.minimumMinutes!==void 0){let v=t.minimumMinutes,b=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return K.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/mi\
nimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof v=="number"&&isFinite(
v)){if(v>1e12||isNaN(v))return K.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(v<1||isNaN(v))return K.
errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=b===e}else var a=!0;if(a){if(t.strategy!==void 0){let b=t.strategy,x=e;if(typeof b!=
"string")return K.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(b==="core_only"||b==="core_plus_accessory"||b==="core_plus_superset"||b==="c\
ore_plus_block"||b==="core_plus_block_and_superset"))return K.errors=[{instancePath:r+"/strategy",schemaPath:"#/properti\
es/strategy/enum",keyword:"enum",params:{allowedValues:mr.properties.strategy.enum},message:"must be equal to one of the\
 allowed values"}],!1;var a=x===e}else var a=!0;if(a){if(t.stimulusRetained!==void 0){let x=t.stimulusRetained,N=e;if(e===
N)if(typeof x=="number"&&isFinite(x)){if(x>1||isNaN(x))return K.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"\
#/properties/stimulusRetained/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(x<
0||isNaN(x))return K.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:r+"/stimulusRe\
tained",schemaPath:"#/properties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var a=N===e}else var a=!0;if(a){if(t.coreProtection!==void 0){let N=e;Rt(t.coreProtection,{instancePath:r+"/coreProte\
ction",parentData:t,parentDataProperty:"coreProtection",rootData:l,dynamicAnchors:d})||(s=s===null?Rt.errors:s.concat(Rt.
errors),e=s.length);var a=N===e}else var a=!0;if(a){if(t.sessions!==void 0){let D=t.sessions,j=e;if(e===j)if(Array.isArray(
D)){if(D.length>2184)return K.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"m\
axItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var c=!0;let S=D.length;for(let T=0;T<S;T++){
let q=e;Ne(D[T],{instancePath:r+"/sessions/"+T,parentData:D,parentDataProperty:T,rootData:l,dynamicAnchors:d})||(s=s===null?
Ne.errors:s.concat(Ne.errors),e=s.length);var c=q===e;if(!c)break}}}else return K.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=j===e}else var a=!0;
if(a){if(t.optimality!==void 0){let j=t.optimality,L=e;if(e===L)if(Array.isArray(j)){if(j.length>104)return K.errors=[{instancePath:r+
"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have\
 more than 104 items"}],!1;{var y=!0;let T=j.length;for(let q=0;q<T;q++){let M=e;Ie(j[q],{instancePath:r+"/optimality/"+
q,parentData:j,parentDataProperty:q,rootData:l,dynamicAnchors:d})||(s=s===null?Ie.errors:s.concat(Ie.errors),e=s.length);
var y=M===e;if(!y)break}}}else return K.errors=[{instancePath:r+"/optimality",schemaPath:"#/properties/optimality/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=L===e}else var a=!0;if(a){if(t.assumptions!==void 0){
let L=t.assumptions,S=e;if(e===S)if(Array.isArray(L)){if(L.length>1e6)return K.errors=[{instancePath:r+"/assumptions",schemaPath:"\
#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],
!1;{var u=!0;let q=L.length;for(let M=0;M<q;M++){let G=e;Pt(L[M],{instancePath:r+"/assumptions/"+M,parentData:L,parentDataProperty:M,
rootData:l,dynamicAnchors:d})||(s=s===null?Pt.errors:s.concat(Pt.errors),e=s.length);var u=G===e;if(!u)break}}}else return K.
errors=[{instancePath:r+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=S===e}else var a=!0;if(a){if(t.policy!==void 0){let S=e;se(t.policy,{instancePath:r+"/policy",
parentData:t,parentDataProperty:"policy",rootData:l,dynamicAnchors:d})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);
var a=S===e}else var a=!0;if(a)if(t.engineVersion!==void 0){let S=t.engineVersion,T=e;if(e===T)if(typeof S=="string"){if(B(
S)>64)return K.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLe\
ngth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(B(S)<1)return K.errors=[{instancePath:r+
"/engineVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return K.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/eng\
ineVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else
return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=s,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr={};qt(pr,{closed:()=>va,open:()=>ga});var la=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},fa=la(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),ga=De,Pa={type:"object",required:["eventId","userId","planId",
"timestamp","planName","status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"s\
tring",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},
planName:{type:"string",maxLength:200},status:{type:"string",enum:["generating","completed","failed"]},version:{type:"in\
teger",minimum:1,maximum:1e6}}},Ot=fa().default;function De(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,
dynamicAnchors:d={}}={}){let s=null,e=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.eventId===void 0&&(c="eventId")||t.userId===void 0&&(c="us\
erId")||t.planId===void 0&&(c="planId")||t.timestamp===void 0&&(c="timestamp")||t.planName===void 0&&(c="planName")||t.status===
void 0&&(c="status")||t.version===void 0&&(c="version"))return De.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(t.eventId!==void 0){let y=t.eventId,
u=e;if(e===u)if(typeof y=="string"){if(Ot(y)>256)return De.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/e\
ventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ot(y)<
1)return De.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return De.errors=[{instancePath:r+"/eventId",schemaPath:"#/pro\
perties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){
if(t.userId!==void 0){let u=t.userId,n=e;if(e===n)if(typeof u=="string"){if(Ot(u)>256)return De.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(Ot(u)<1)return De.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return De.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(t.planId!==void 0){let n=t.planId,i=e;if(e===i)if(typeof n=="string"){if(Ot(n)>128)return De.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(Ot(n)<1)return De.errors=[{instancePath:r+"/planId",schemaPath:"#/properti\
es/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return De.
errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,p=e;if(e===p)if(typeof i==
"number"&&isFinite(i)){if(i>864e13||isNaN(i))return De.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<
0||isNaN(i))return De.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return De.errors=[{instancePath:r+"/timestamp",schemaPath:"\
#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;
if(a){if(t.planName!==void 0){let p=t.planName,m=e;if(e===m)if(typeof p=="string"){if(Ot(p)>200)return De.errors=[{instancePath:r+
"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return De.errors=[{instancePath:r+"/planName",schemaPath:"#/properties/planName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.status!==void 0){
let m=t.status,h=e;if(typeof m!="string")return De.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="generating"||m==="completed"||m==="fail\
ed"))return De.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Pa.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=h===e}else var a=!0;if(a)if(t.version!==
void 0){let m=t.version,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return De.errors=[{instancePath:r+"\
/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
h&&typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m))return De.errors=[{instancePath:r+"/version",schemaPath:"#/proper\
ties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(m<1||isNaN(
m))return De.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=h===e}else var a=!0}}}}}}else return De.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.errors=s,e===0}De.evaluated={props:{
eventId:!0,userId:!0,planId:!0,timestamp:!0,planName:!0,status:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var va=ke,
ba={type:"object",required:["eventId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{
type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,
maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"s\
tring",enum:["generating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1};
function ke(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let c;if(t.eventId===void 0&&(c="eventId")||t.userId===void 0&&(c="userId")||t.planId===void 0&&(c="planId")||
t.timestamp===void 0&&(c="timestamp")||t.planName===void 0&&(c="planName")||t.status===void 0&&(c="status")||t.version===
void 0&&(c="version"))return ke.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="eventId"||u==="userId"||u==="planId"||
u==="timestamp"||u==="planName"||u==="status"||u==="version"))return ke.errors=[{instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],
!1;if(y===e){if(t.eventId!==void 0){let u=t.eventId,n=e;if(e===n)if(typeof u=="string"){if(Ot(u)>256)return ke.errors=[{
instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters"}],!1;if(Ot(u)<1)return ke.errors=[{instancePath:r+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ke.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="str\
ing"){if(Ot(n)>256)return ke.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ot(n)<1)return ke.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ke.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.planId!==void 0){let i=t.
planId,p=e;if(e===p)if(typeof i=="string"){if(Ot(i)>128)return ke.errors=[{instancePath:r+"/planId",schemaPath:"#/proper\
ties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(Ot(
i)<1)return ke.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ke.errors=[{instancePath:r+"/planId",schemaPath:"\
#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(t.timestamp!==void 0){let p=t.timestamp,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>864e13||isNaN(p))
return ke.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return ke.errors=[{instancePath:r+"/timest\
amp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return ke.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;if(a){if(t.planName!==void 0){let m=t.planName,h=e;
if(e===h)if(typeof m=="string"){if(Ot(m)>200)return ke.errors=[{instancePath:r+"/planName",schemaPath:"#/properties/plan\
Name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return ke.
errors=[{instancePath:r+"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.status!==void 0){let h=t.status,g=e;if(typeof h!="string")return ke.
errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(h==="generating"||h==="completed"||h==="failed"))return ke.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:ba.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var a=g===e}else var a=!0;if(a)if(t.version!==void 0){let h=t.version,g=e;if(!(typeof h=="nu\
mber"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ke.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof h=="number"&&isFinite(h)){if(h>
1e6||isNaN(h))return ke.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(h<1||isNaN(h))return ke.errors=[{instancePath:r+"/versio\
n",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=g===e}else var a=!0}}}}}}}}else return ke.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ke.errors=s,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr={};qt(cr,{closed:()=>Ia,open:()=>xa});var ka=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},wa=ka(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),xa=Le,Na={type:"object",required:["eventId","userId","planId",
"timestamp","planName","status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"s\
tring",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},
planName:{type:"string",maxLength:200},status:{type:"string",enum:["generating","completed","failed"]},version:{type:"in\
teger",minimum:1,maximum:1e6},planData:{$ref:"#/$defs/plan"}},$defs:{plan:{type:"object",required:["microcycles"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},userId:{type:"string",minLength:1,maxLength:256},name:{type:"st\
ring",maxLength:200},description:{type:"string",maxLength:1e4},duration:{type:"number",minimum:0,maximum:1040},microcycles:{
type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",required:["sessions"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},weekNumber:{type:"integer",minimum:0,maximum:1040},name:{type:"\
string",maxLength:200},phase:{type:"string",maxLength:200},sessions:{type:"array",maxItems:21,items:{$ref:"#/$defs/sessi\
on"}}}},session:{type:"object",required:["exercises"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,
maxLength:128},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},duration:{type:"number",
minimum:0,maximum:1440},exercises:{type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:[
"name"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},name:{type:"string",minLength:1,
maxLength:200},isCoreLift:{type:"boolean"},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},metadata:{
type:"object",additionalProperties:!0,properties:{isCoreLift:{type:"boolean"},movementPattern:{type:"string",maxLength:60}}},
equipment:{anyOf:[{type:"string",maxLength:100},{type:"array",maxItems:20,items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{
type:"string",maxLength:60},primaryMuscle:{type:"string",maxLength:60},primaryMuscles:{type:"array",maxItems:24,items:{type:"\
string",maxLength:60}},muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{type:"array",maxItems:24,items:{type:"\
string",maxLength:60}},secondaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroups:{type:"\
array",maxItems:24,items:{type:"string",maxLength:60}},sets:{anyOf:[{type:"integer",minimum:1,maximum:50},{type:"array",
minItems:1,maxItems:50,items:{$ref:"#/$defs/set"}}]},targetSets:{type:"integer",minimum:1,maximum:50},reps:{$ref:"#/$def\
s/reps"},targetReps:{$ref:"#/$defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},targetWeight:{$ref:"\
#/$defs/load"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},targetEffort:{$ref:"\
#/$defs/effort"},restTime:{$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{$ref:"#/$defs/rest"},targetRest:{
$ref:"#/$defs/rest"},rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},set:{type:"object",
additionalProperties:!0,properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/lo\
ad"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{$ref:"#/$defs/re\
st"},estimatedDurationSeconds:{type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},
{type:"string",minLength:1,maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},{type:"string",minLength:1,
maxLength:32}]},load:{anyOf:[{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},effort:{anyOf:[{type:"\
number",minimum:0,maximum:100},{type:"string",maxLength:64}]}}},z=wa().default;function et(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=et.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[i]:s.push(i),e++}
if(e===y&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[i]:s.push(i),e++}else if(t<1||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};s===null?s=[i]:s.push(i),e++}}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(z(t)>64){let i={
instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};s===null?s=[i]:s.push(i),e++}else if(z(t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}
var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,et.errors=s,!1}return et.errors=
s,e===0}et.evaluated={dynamicProps:!1,dynamicItems:!1};function tt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=tt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[i]:s.push(
i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e4},message:"must be >= -10000"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyO\
f/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||
n;let u=e;if(e===u)if(typeof t=="string"){if(z(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}
var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,tt.errors=s,!1}return tt.errors=
s,e===0}tt.evaluated={dynamicProps:!1,dynamicItems:!1};function rt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=rt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};s===null?s=[i]:s.push(
i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;
if(e===u)if(typeof t=="string"){if(z(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;
if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,rt.errors=s,!1}return rt.errors=s,e===0}rt.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=ze.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===
y)if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="\
string"){if(z(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"};s===null?s=[i]:s.push(i),e++}else if(z(t)<1){let i={instancePath:r,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:
s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
ze.errors=s,!1}return ze.errors=s,e===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Gt(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Gt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.reps!==void 0){
let c=e;et(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||(s=s===null?
et.errors:s.concat(et.errors),e=s.length);var a=c===e}else var a=!0;if(a){if(t.targetReps!==void 0){let y=e;et(t.targetReps,
{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||(s=s===null?et.
errors:s.concat(et.errors),e=s.length);var a=y===e}else var a=!0;if(a){if(t.weight!==void 0){let u=e;tt(t.weight,{instancePath:r+
"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:d})||(s=s===null?tt.errors:s.concat(tt.errors),
e=s.length);var a=u===e}else var a=!0;if(a){if(t.load!==void 0){let n=e;tt(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"\
load",rootData:l,dynamicAnchors:d})||(s=s===null?tt.errors:s.concat(tt.errors),e=s.length);var a=n===e}else var a=!0;if(a){
if(t.effort!==void 0){let i=e;rt(t.effort,{instancePath:r+"/effort",parentData:t,parentDataProperty:"effort",rootData:l,
dynamicAnchors:d})||(s=s===null?rt.errors:s.concat(rt.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.rpe!==void 0){
let p=e;rt(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:l,dynamicAnchors:d})||(s=s===null?
rt.errors:s.concat(rt.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let m=e;ze(t.restSeconds,
{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?
ze.errors:s.concat(ze.errors),e=s.length);var a=m===e}else var a=!0;if(a)if(t.estimatedDurationSeconds!==void 0){let m=t.
estimatedDurationSeconds,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>7200||isNaN(m))return Gt.errors=[{instancePath:r+
"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7200},message:"must be <= 7200"}],!1;if(m<=0||isNaN(m))return Gt.errors=[{instancePath:r+"/estimatedDurationSe\
conds",schemaPath:"#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"}],!1}else return Gt.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/\
properties/estimatedDurationSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=h===
e}else var a=!0}}}}}}}else return Gt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Gt.errors=s,e===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.name===void 0&&
(P="name"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;if(t.id!==void 0){let k=t.id,w=e;if(e===w)if(typeof k=="string"){if(z(k)>128)return U.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(z(k)<1)return U.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=w===e}else var a=!0;if(a){if(t.name!==void 0){let w=t.name,O=e;if(e===O)if(typeof w=="string"){if(z(w)>200)return U.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(z(w)<1)return U.errors=[{instancePath:r+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=O===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let O=e;if(typeof t.isCoreLift!="boolean")return U.
errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=O===e}else var a=!0;if(a){if(t.tags!==void 0){let R=t.tags,_=e;if(e===_)if(Array.isArray(R)){
if(R.length>50)return U.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===
N)if(typeof x=="string"){if(z(x)>100)return U.errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return U.errors=
[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var c=N===e;if(!c)break}}}else return U.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.metadata!==
void 0){let _=t.metadata,$=e;if(e===$)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.isCoreLift!==void 0){let b=e;if(typeof _.
isCoreLift!="boolean")return U.errors=[{instancePath:r+"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properti\
es/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=b===e}else var y=!0;if(y)
if(_.movementPattern!==void 0){let b=_.movementPattern,x=e;if(e===x)if(typeof b=="string"){if(z(b)>60)return U.errors=[{
instancePath:r+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return U.errors=[{instancePath:r+
"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=x===e}else var y=!0}else return U.errors=[{instancePath:r+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=$===e}else var a=!0;
if(a){if(t.equipment!==void 0){let $=t.equipment,v=e,b=e,x=!1,N=e;if(e===N)if(typeof $=="string"){if(z($)>100){let L={instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must \
NOT have more than 100 characters"};s===null?s=[L]:s.push(L),e++}}else{let L={instancePath:r+"/equipment",schemaPath:"#/\
properties/equipment/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[L]:s.push(
L),e++}var n=N===e;x=x||n;let D=e;if(e===D)if(Array.isArray($))if($.length>20){let L={instancePath:r+"/equipment",schemaPath:"\
#/properties/equipment/anyOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};
s===null?s=[L]:s.push(L),e++}else{var u=!0;let L=$.length;for(let S=0;S<L;S++){let T=$[S],q=e;if(e===q)if(typeof T=="str\
ing"){if(z(T)>100){let G={instancePath:r+"/equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};s===null?s=[G]:s.push(G),e++}}else{let G={
instancePath:r+"/equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};s===null?s=[G]:s.push(G),e++}var u=q===e;if(!u)break}}else{let L={instancePath:r+"/equipme\
nt",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?
s=[L]:s.push(L),e++}var n=D===e;if(x=x||n,x)e=b,s!==null&&(b?s.length=b:s=null);else{let L={instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?
s=[L]:s.push(L),e++,U.errors=s,!1}var a=v===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let v=t.primaryMuscleGroup,
b=e;if(e===b)if(typeof v=="string"){if(z(v)>60)return U.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/prop\
erties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 character\
s"}],!1}else return U.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){
let b=t.primaryMuscle,x=e;if(e===x)if(typeof b=="string"){if(z(b)>60)return U.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"\
#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"}],!1}else return U.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let x=t.
primaryMuscles,N=e;if(e===N)if(Array.isArray(x)){if(x.length>24)return U.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"\
#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],
!1;{var i=!0;let j=x.length;for(let L=0;L<j;L++){let S=x[L],T=e;if(e===T)if(typeof S=="string"){if(z(S)>60)return U.errors=
[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters"}],!1}else return U.errors=[{instancePath:r+"/primaryMuscles/"+
L,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=T===e;if(!i)break}}}else return U.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscle\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=N===e}else var a=!0;if(a){if(t.muscleGroup!==
void 0){let N=t.muscleGroup,D=e;if(e===D)if(typeof N=="string"){if(z(N)>60)return U.errors=[{instancePath:r+"/muscleGrou\
p",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more tha\
n 60 characters"}],!1}else return U.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=D===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==
void 0){let D=t.secondaryMuscleGroups,j=e;if(e===j)if(Array.isArray(D)){if(D.length>24)return U.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var p=!0;let S=D.length;for(let T=0;T<S;T++){let q=D[T],M=e;if(e===M)if(typeof q==
"string"){if(z(q)>60)return U.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMusc\
leGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else
return U.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMuscleGroups/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=M===e;if(!p)break}}}else return U.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=j===e}else var a=!0;if(a){if(t.secondaryMuscles!==void 0){let j=t.secondaryMuscles,L=e;if(e===
L)if(Array.isArray(j)){if(j.length>24)return U.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/seco\
ndaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var m=!0;let T=j.
length;for(let q=0;q<T;q++){let M=j[q],G=e;if(e===G)if(typeof M=="string"){if(z(M)>60)return U.errors=[{instancePath:r+"\
/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"\
must NOT have more than 60 characters"}],!1}else return U.errors=[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/p\
roperties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=G===e;if(!m)
break}}}else return U.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/secondaryMuscles/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=L===e}else var a=!0;if(a){if(t.muscleGroups!==void 0){let L=t.
muscleGroups,S=e;if(e===S)if(Array.isArray(L)){if(L.length>24)return U.errors=[{instancePath:r+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;
{var h=!0;let q=L.length;for(let M=0;M<q;M++){let G=L[M],te=e;if(e===te)if(typeof G=="string"){if(z(G)>60)return U.errors=
[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties/muscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return U.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"\
#/properties/muscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=te===e;if(!h)
break}}}else return U.errors=[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=S===e}else var a=!0;if(a){if(t.sets!==void 0){let S=t.sets,T=e,
q=e,M=!1,G=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let C={instancePath:r+"/sets",schemaPath:"#/prope\
rties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[C]:s.push(C),e++}
if(e===G&&typeof S=="number"&&isFinite(S)){if(S>50||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/set\
s/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};s===null?s=[C]:s.push(C),
e++}else if(S<1||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[C]:s.push(C),e++}}var f=G===e;M=M||f;let te=e;if(e===
te)if(Array.isArray(S))if(S.length>50){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===null?s=[C]:s.push(C),e++}else if(S.length<1){
let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};s===null?s=[C]:s.push(C),e++}else{var g=!0;let C=S.length;for(let ye=0;ye<C;ye++){let bt=e;
Gt(S[ye],{instancePath:r+"/sets/"+ye,parentData:S,parentDataProperty:ye,rootData:l,dynamicAnchors:d})||(s=s===null?Gt.errors:
s.concat(Gt.errors),e=s.length);var g=bt===e;if(!g)break}}else{let C={instancePath:r+"/sets",schemaPath:"#/properties/se\
ts/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[C]:s.push(C),e++}var f=te===e;
if(M=M||f,M)e=q,s!==null&&(q?s.length=q:s=null);else{let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[C]:s.push(C),e++,U.errors=s,!1}var a=T===
e}else var a=!0;if(a){if(t.targetSets!==void 0){let T=t.targetSets,q=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(
T)))return U.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===q&&typeof T=="number"&&isFinite(T)){if(T>50||isNaN(T))return U.errors=[{
instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},
message:"must be <= 50"}],!1;if(T<1||isNaN(T))return U.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/ta\
rgetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=q===e}else var a=!0;
if(a){if(t.reps!==void 0){let q=e;et(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||
(s=s===null?et.errors:s.concat(et.errors),e=s.length);var a=q===e}else var a=!0;if(a){if(t.targetReps!==void 0){let M=e;
et(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||
(s=s===null?et.errors:s.concat(et.errors),e=s.length);var a=M===e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;et(
t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"repRange",rootData:l,dynamicAnchors:d})||(s=s===
null?et.errors:s.concat(et.errors),e=s.length);var a=G===e}else var a=!0;if(a){if(t.weight!==void 0){let te=e;tt(t.weight,
{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:d})||(s=s===null?tt.errors:
s.concat(tt.errors),e=s.length);var a=te===e}else var a=!0;if(a){if(t.targetWeight!==void 0){let Vt=e;tt(t.targetWeight,
{instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,dynamicAnchors:d})||(s=s===null?
tt.errors:s.concat(tt.errors),e=s.length);var a=Vt===e}else var a=!0;if(a){if(t.load!==void 0){let C=e;tt(t.load,{instancePath:r+
"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?tt.errors:s.concat(tt.errors),
e=s.length);var a=C===e}else var a=!0;if(a){if(t.effort!==void 0){let ye=e;rt(t.effort,{instancePath:r+"/effort",parentData:t,
parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?rt.errors:s.concat(rt.errors),e=s.length);var a=ye===
e}else var a=!0;if(a){if(t.rpe!==void 0){let bt=e;rt(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",
rootData:l,dynamicAnchors:d})||(s=s===null?rt.errors:s.concat(rt.errors),e=s.length);var a=bt===e}else var a=!0;if(a){if(t.
targetEffort!==void 0){let Wt=e;rt(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"targe\
tEffort",rootData:l,dynamicAnchors:d})||(s=s===null?rt.errors:s.concat(rt.errors),e=s.length);var a=Wt===e}else var a=!0;
if(a){if(t.restTime!==void 0){let Ht=e;ze(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTi\
me",rootData:l,dynamicAnchors:d})||(s=s===null?ze.errors:s.concat(ze.errors),e=s.length);var a=Ht===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let Ut=e;ze(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"res\
tSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?ze.errors:s.concat(ze.errors),e=s.length);var a=Ut===e}else var a=!0;
if(a){if(t.restInterval!==void 0){let Zt=e;ze(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"\
restInterval",rootData:l,dynamicAnchors:d})||(s=s===null?ze.errors:s.concat(ze.errors),e=s.length);var a=Zt===e}else var a=!0;
if(a){if(t.targetRest!==void 0){let Yt=e;ze(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"\
targetRest",rootData:l,dynamicAnchors:d})||(s=s===null?ze.errors:s.concat(ze.errors),e=s.length);var a=Yt===e}else var a=!0;
if(a){if(t.rest!==void 0){let qe=e;ze(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:d})||
(s=s===null?ze.errors:s.concat(ze.errors),e=s.length);var a=qe===e}else var a=!0;if(a)if(t.segmentId!==void 0){let qe=t.
segmentId,$t=e;if(e===$t)if(typeof qe=="string"){if(z(qe)>128)return U.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(z(qe)<1)return U.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:r+"/segm\
entId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=$t===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return U.errors=s,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function He(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let y;if(t.exercises===void 0&&(y="exercises"))return He.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;
if(e===n)if(typeof u=="string"){if(z(u)>128)return He.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLengt\
h",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(z(u)<1)return He.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return He.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let n=t.
dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return He.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="\
number"&&isFinite(n)){if(n>7||isNaN(n))return He.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return He.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="\
string"){if(z(i)>200)return He.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return He.errors=[{instancePath:r+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.duration!==void 0){let p=t.duration,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(
p))return He.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1440},message:"must be <= 1440"}],!1;if(p<0||isNaN(p))return He.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return He.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=m===e}else var a=!0;if(a)if(t.exercises!==void 0){let p=t.exercises,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>32)return He.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;U(p[f],{instancePath:r+"/exercises/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
U.errors:s.concat(U.errors),e=s.length);var c=P===e;if(!c)break}}}else return He.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return He.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return He.errors=s,e===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.sessions===void 0&&(y="se\
ssions"))return Qe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(z(u)>128)return Qe.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(z(u)<1)return Qe.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Qe.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.weekNumber!==void 0){let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Qe.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return Qe.
errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||isNaN(n))return Qe.errors=[{instancePath:r+"/weekNumber",schemaPath:"\
#/properties/weekNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===
e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="string"){if(z(i)>200)return Qe.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"}],!1}else return Qe.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.phase!==void 0){
let p=t.phase,m=e;if(e===m)if(typeof p=="string"){if(z(p)>200)return Qe.errors=[{instancePath:r+"/phase",schemaPath:"#/p\
roperties/phase/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return Qe.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a)if(t.sessions!==void 0){let p=t.sessions,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>21)return Qe.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"ma\
xItems",params:{limit:21},message:"must NOT have more than 21 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;He(p[f],{instancePath:r+"/sessions/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
He.errors:s.concat(He.errors),e=s.length);var c=P===e;if(!c)break}}}else return Qe.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Qe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Qe.errors=s,e===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.microcycles===void 0&&(y=
"microcycles"))return Me.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(z(u)>128)return Me.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(z(u)<1)return Me.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Me.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(z(n)>256)
return Me.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(z(n)<1)return Me.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Me.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i==
"string"){if(z(i)>200)return Me.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Me.errors=[{instancePath:r+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.description!==void 0){let p=t.description,m=e;if(e===m)if(typeof p=="string"){if(z(p)>1e4)return Me.
errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1}else return Me.errors=[{instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(t.duration!==void 0){let m=t.duration,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return Me.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(m))return Me.errors=[{instancePath:r+"/duration",schemaPath:"#/\
properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Me.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=h===e}else var a=!0;if(a)if(t.microcycles!==void 0){let m=t.microcycles,h=e;if(e===h)if(Array.
isArray(m)){if(m.length>104)return Me.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/maxIte\
ms",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<
f;P++){let k=e;Qe(m[P],{instancePath:r+"/microcycles/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||
(s=s===null?Qe.errors:s.concat(Qe.errors),e=s.length);var c=k===e;if(!c)break}}}else return Me.errors=[{instancePath:r+"\
/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===e}else var a=!0}}}}}else return Me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Me.errors=s,e===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Le(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let c;if(t.eventId===void 0&&(c="eventId")||t.userId===void 0&&(c="userId")||t.planId===void 0&&(c="planId")||
t.timestamp===void 0&&(c="timestamp")||t.planName===void 0&&(c="planName")||t.status===void 0&&(c="status")||t.version===
void 0&&(c="version"))return Le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;if(t.eventId!==void 0){let y=t.eventId,u=e;if(e===u)if(typeof y=="str\
ing"){if(z(y)>256)return Le.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(z(y)<1)return Le.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Le.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){if(t.userId!==void 0){let u=t.
userId,n=e;if(e===n)if(typeof u=="string"){if(z(u)>256)return Le.errors=[{instancePath:r+"/userId",schemaPath:"#/propert\
ies/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(z(
u)<1)return Le.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Le.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(t.planId!==void 0){let n=t.planId,i=e;if(e===i)if(typeof n=="string"){if(z(n)>128)return Le.errors=[{instancePath:r+
"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"}],!1;if(z(n)<1)return Le.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Le.errors=[{instancePath:r+
"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>864e13||
isNaN(i))return Le.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return Le.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return Le.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a){if(t.planName!==void 0){let p=t.
planName,m=e;if(e===m)if(typeof p=="string"){if(z(p)>200)return Le.errors=[{instancePath:r+"/planName",schemaPath:"#/pro\
perties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return Le.errors=[{instancePath:r+"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.status!==void 0){let m=t.status,h=e;if(typeof m!=
"string")return Le.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(m==="generating"||m==="completed"||m==="failed"))return Le.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Na.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=h===e}else var a=!0;if(a){if(t.version!==void 0){let h=t.version,
g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Le.errors=[{instancePath:r+"/version",schemaPath:"#/\
properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof h=="numb\
er"&&isFinite(h)){if(h>1e6||isNaN(h))return Le.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(h<1||isNaN(h))return Le.errors=
[{instancePath:r+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=g===e}else var a=!0;if(a)if(t.planData!==void 0){let h=e;Me(t.planData,{instancePath:r+
"/planData",parentData:t,parentDataProperty:"planData",rootData:l,dynamicAnchors:d})||(s=s===null?Me.errors:s.concat(Me.
errors),e=s.length);var a=h===e}else var a=!0}}}}}}}else return Le.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=s,e===0}Le.evaluated={props:{eventId:!0,userId:!0,
planId:!0,timestamp:!0,planName:!0,status:!0,version:!0,planData:!0},dynamicProps:!1,dynamicItems:!1};var Ia=we,Da={type:"\
object",required:["eventId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{type:"stri\
ng",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},
timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"string",enum:["g\
enerating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6},planData:{$ref:"#/$defs/plan"}},$defs:{
plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},
userId:{type:"string",minLength:1,maxLength:256},name:{type:"string",maxLength:200},description:{type:"string",maxLength:1e4},
duration:{type:"number",minimum:0,maximum:1040},microcycles:{type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},
microcycle:{type:"object",required:["sessions"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},
weekNumber:{type:"integer",minimum:0,maximum:1040},name:{type:"string",maxLength:200},phase:{type:"string",maxLength:200},
sessions:{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}}},session:{type:"object",required:["exercises"],additionalProperties:!0,
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
effort:{anyOf:[{type:"number",minimum:0,maximum:100},{type:"string",maxLength:64}]}},additionalProperties:!1};function at(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=at.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};s===null?s=[i]:s.push(i),e++}if(e===y&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?
s=[i]:s.push(i),e++}else if(t<1||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[i]:s.push(i),e++}}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t==
"string"){if(z(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}else if(z(t)<1){let i={instancePath:r,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:
s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
at.errors=s,!1}return at.errors=s,e===0}at.evaluated={dynamicProps:!1,dynamicItems:!1};function st(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=st.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"m\
ust be <= 10000"};s===null?s=[i]:s.push(i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/min\
imum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};s===null?s=[i]:s.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(z(t)>64){let i={instancePath:r,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[
i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
st.errors=s,!1}return st.errors=s,e===0}st.evaluated={dynamicProps:!1,dynamicItems:!1};function it(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=it.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"m\
ust be <= 100"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}
var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(z(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,it.errors=
s,!1}return it.errors=s,e===0}it.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Be.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={
instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= \
3600"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}
var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(z(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};s===null?s=[i]:s.push(i),e++}else if(z(
t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&
(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return s===null?s=[i]:s.push(i),e++,Be.errors=s,!1}return Be.errors=s,e===0}Be.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ft(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Ft.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.reps!==void 0){let c=e;at(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"\
reps",rootData:l,dynamicAnchors:d})||(s=s===null?at.errors:s.concat(at.errors),e=s.length);var a=c===e}else var a=!0;if(a){
if(t.targetReps!==void 0){let y=e;at(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetR\
eps",rootData:l,dynamicAnchors:d})||(s=s===null?at.errors:s.concat(at.errors),e=s.length);var a=y===e}else var a=!0;if(a){
if(t.weight!==void 0){let u=e;st(t.weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,
dynamicAnchors:d})||(s=s===null?st.errors:s.concat(st.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.load!==void 0){
let n=e;st(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?
st.errors:s.concat(st.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.effort!==void 0){let i=e;it(t.effort,{instancePath:r+
"/effort",parentData:t,parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?it.errors:s.concat(it.errors),
e=s.length);var a=i===e}else var a=!0;if(a){if(t.rpe!==void 0){let p=e;it(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:d})||(s=s===null?it.errors:s.concat(it.errors),e=s.length);var a=p===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let m=e;Be(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"rest\
Seconds",rootData:l,dynamicAnchors:d})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=m===e}else var a=!0;
if(a)if(t.estimatedDurationSeconds!==void 0){let m=t.estimatedDurationSeconds,h=e;if(e===h)if(typeof m=="number"&&isFinite(
m)){if(m>7200||isNaN(m))return Ft.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimated\
DurationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(m<=0||isNaN(
m))return Ft.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclu\
siveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return Ft.errors=
[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=h===e}else var a=!0}}}}}}}else return Ft.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ft.errors=s,e===0}Ft.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let P;if(t.name===void 0&&(P="name"))return Z.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(t.id!==void 0){let k=t.
id,w=e;if(e===w)if(typeof k=="string"){if(z(k)>128)return Z.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(z(k)<1)return Z.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return Z.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=w===e}else var a=!0;if(a){if(t.name!==void 0){let w=t.name,
O=e;if(e===O)if(typeof w=="string"){if(z(w)>200)return Z.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(z(w)<1)return Z.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return Z.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=O===e}else var a=!0;if(a){if(t.isCoreLift!==
void 0){let O=e;if(typeof t.isCoreLift!="boolean")return Z.errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=O===e}else var a=!0;if(a){
if(t.tags!==void 0){let R=t.tags,_=e;if(e===_)if(Array.isArray(R)){if(R.length>50)return Z.errors=[{instancePath:r+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===N)if(typeof x=="string"){if(z(x)>100)return Z.
errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return Z.errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=N===e;if(!c)break}}}else
return Z.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.metadata!==void 0){let _=t.metadata,$=e;if(e===$)if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.isCoreLift!==void 0){let b=e;if(typeof _.isCoreLift!="boolean")return Z.errors=[{instancePath:r+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var y=b===e}else var y=!0;if(y)if(_.movementPattern!==void 0){let b=_.movementPattern,
x=e;if(e===x)if(typeof b=="string"){if(z(b)>60)return Z.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return Z.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=x===
e}else var y=!0}else return Z.errors=[{instancePath:r+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=$===e}else var a=!0;if(a){if(t.equipment!==void 0){let $=t.equipment,
v=e,b=e,x=!1,N=e;if(e===N)if(typeof $=="string"){if(z($)>100){let L={instancePath:r+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
s===null?s=[L]:s.push(L),e++}}else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[L]:s.push(L),e++}var n=N===e;x=x||n;let D=e;if(e===D)
if(Array.isArray($))if($.length>20){let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};s===null?s=[L]:s.push(L),e++}else{var u=!0;
let L=$.length;for(let S=0;S<L;S++){let T=$[S],q=e;if(e===q)if(typeof T=="string"){if(z(T)>100){let G={instancePath:r+"/\
equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};s===null?s=[G]:s.push(G),e++}}else{let G={instancePath:r+"/equipment/"+S,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[G]:
s.push(G),e++}var u=q===e;if(!u)break}}else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/\
1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[L]:s.push(L),e++}var n=D===e;if(x=x||n,
x)e=b,s!==null&&(b?s.length=b:s=null);else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[L]:s.push(L),e++,Z.errors=s,!1}var a=v===
e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let v=t.primaryMuscleGroup,b=e;if(e===b)if(typeof v=="string"){if(z(
v)>60)return Z.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return Z.errors=[{instancePath:r+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){let b=t.primaryMuscle,x=e;if(e===x)if(typeof b==
"string"){if(z(b)>60)return Z.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return Z.errors=[{instancePath:r+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let x=t.primaryMuscles,N=e;if(e===N)if(Array.isArray(
x)){if(x.length>24)return Z.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var i=!0;let j=x.length;for(let L=0;L<
j;L++){let S=x[L],T=e;if(e===T)if(typeof S=="string"){if(z(S)>60)return Z.errors=[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return Z.errors=[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=T===e;if(!i)break}}}else return Z.errors=
[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=N===e}else var a=!0;if(a){if(t.muscleGroup!==void 0){let N=t.muscleGroup,D=e;if(e===D)if(typeof N==
"string"){if(z(N)>60)return Z.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return Z.errors=[{instancePath:r+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=D===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){let D=t.secondaryMuscleGroups,j=e;if(e===j)if(Array.
isArray(D)){if(D.length>24)return Z.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var p=!0;let S=D.
length;for(let T=0;T<S;T++){let q=D[T],M=e;if(e===M)if(typeof q=="string"){if(z(q)>60)return Z.errors=[{instancePath:r+"\
/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return Z.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=M===
e;if(!p)break}}}else return Z.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=j===e}else var a=!0;if(a){if(t.secondaryMuscles!==
void 0){let j=t.secondaryMuscles,L=e;if(e===L)if(Array.isArray(j)){if(j.length>24)return Z.errors=[{instancePath:r+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var m=!0;let T=j.length;for(let q=0;q<T;q++){let M=j[q],G=e;if(e===G)if(typeof M=="stri\
ng"){if(z(M)>60)return Z.errors=[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return Z.errors=
[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=G===e;if(!m)break}}}else return Z.errors=[{instancePath:r+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=L===
e}else var a=!0;if(a){if(t.muscleGroups!==void 0){let L=t.muscleGroups,S=e;if(e===S)if(Array.isArray(L)){if(L.length>24)
return Z.errors=[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var h=!0;let q=L.length;for(let M=0;M<q;M++){let G=L[M],te=e;
if(e===te)if(typeof G=="string"){if(z(G)>60)return Z.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties\
/muscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else
return Z.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var h=te===e;if(!h)break}}}else return Z.errors=[{instancePath:r+"/muscleGr\
oups",schemaPath:"#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=S===
e}else var a=!0;if(a){if(t.sets!==void 0){let S=t.sets,T=e,q=e,M=!1,G=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(
S))){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};s===null?s=[C]:s.push(C),e++}if(e===G&&typeof S=="number"&&isFinite(S)){if(S>50||isNaN(S)){let C={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};s===null?s=[C]:s.push(C),e++}else if(S<1||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[C]:s.push(C),
e++}}var f=G===e;M=M||f;let te=e;if(e===te)if(Array.isArray(S))if(S.length>50){let C={instancePath:r+"/sets",schemaPath:"\
#/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===
null?s=[C]:s.push(C),e++}else if(S.length<1){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[C]:s.push(C),e++}else{var g=!0;
let C=S.length;for(let ye=0;ye<C;ye++){let bt=e;Ft(S[ye],{instancePath:r+"/sets/"+ye,parentData:S,parentDataProperty:ye,
rootData:l,dynamicAnchors:d})||(s=s===null?Ft.errors:s.concat(Ft.errors),e=s.length);var g=bt===e;if(!g)break}}else{let C={
instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};s===null?s=[C]:s.push(C),e++}var f=te===e;if(M=M||f,M)e=q,s!==null&&(q?s.length=q:s=null);else{let C={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[C]:s.push(C),e++,Z.errors=s,!1}var a=T===e}else var a=!0;if(a){if(t.targetSets!==void 0){let T=t.targetSets,q=e;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return Z.errors=[{instancePath:r+"/targetSets",schemaPath:"#/pr\
operties/targetSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof T=="num\
ber"&&isFinite(T)){if(T>50||isNaN(T))return Z.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(T<1||isNaN(T))return Z.errors=
[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=q===e}else var a=!0;if(a){if(t.reps!==void 0){let q=e;at(t.reps,{instancePath:r+"/reps",
parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||(s=s===null?at.errors:s.concat(at.errors),e=s.length);
var a=q===e}else var a=!0;if(a){if(t.targetReps!==void 0){let M=e;at(t.targetReps,{instancePath:r+"/targetReps",parentData:t,
parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||(s=s===null?at.errors:s.concat(at.errors),e=s.length);var a=M===
e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;at(t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"\
repRange",rootData:l,dynamicAnchors:d})||(s=s===null?at.errors:s.concat(at.errors),e=s.length);var a=G===e}else var a=!0;
if(a){if(t.weight!==void 0){let te=e;st(t.weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,
dynamicAnchors:d})||(s=s===null?st.errors:s.concat(st.errors),e=s.length);var a=te===e}else var a=!0;if(a){if(t.targetWeight!==
void 0){let Vt=e;st(t.targetWeight,{instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,
dynamicAnchors:d})||(s=s===null?st.errors:s.concat(st.errors),e=s.length);var a=Vt===e}else var a=!0;if(a){if(t.load!==void 0){
let C=e;st(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?
st.errors:s.concat(st.errors),e=s.length);var a=C===e}else var a=!0;if(a){if(t.effort!==void 0){let ye=e;it(t.effort,{instancePath:r+
"/effort",parentData:t,parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?it.errors:s.concat(it.errors),
e=s.length);var a=ye===e}else var a=!0;if(a){if(t.rpe!==void 0){let bt=e;it(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:d})||(s=s===null?it.errors:s.concat(it.errors),e=s.length);var a=bt===e}else var a=!0;if(a){
if(t.targetEffort!==void 0){let Wt=e;it(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"\
targetEffort",rootData:l,dynamicAnchors:d})||(s=s===null?it.errors:s.concat(it.errors),e=s.length);var a=Wt===e}else var a=!0;
if(a){if(t.restTime!==void 0){let Ht=e;Be(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTi\
me",rootData:l,dynamicAnchors:d})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=Ht===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let Ut=e;Be(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"res\
tSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=Ut===e}else var a=!0;
if(a){if(t.restInterval!==void 0){let Zt=e;Be(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"\
restInterval",rootData:l,dynamicAnchors:d})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=Zt===e}else var a=!0;
if(a){if(t.targetRest!==void 0){let Yt=e;Be(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"\
targetRest",rootData:l,dynamicAnchors:d})||(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=Yt===e}else var a=!0;
if(a){if(t.rest!==void 0){let qe=e;Be(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:d})||
(s=s===null?Be.errors:s.concat(Be.errors),e=s.length);var a=qe===e}else var a=!0;if(a)if(t.segmentId!==void 0){let qe=t.
segmentId,$t=e;if(e===$t)if(typeof qe=="string"){if(z(qe)>128)return Z.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(z(qe)<1)return Z.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Z.errors=[{instancePath:r+"/segm\
entId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=$t===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ue(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let y;if(t.exercises===void 0&&(y="exercises"))return Ue.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;
if(e===n)if(typeof u=="string"){if(z(u)>128)return Ue.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLengt\
h",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(z(u)<1)return Ue.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return Ue.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let n=t.
dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ue.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="\
number"&&isFinite(n)){if(n>7||isNaN(n))return Ue.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return Ue.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="\
string"){if(z(i)>200)return Ue.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Ue.errors=[{instancePath:r+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.duration!==void 0){let p=t.duration,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(
p))return Ue.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1440},message:"must be <= 1440"}],!1;if(p<0||isNaN(p))return Ue.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ue.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=m===e}else var a=!0;if(a)if(t.exercises!==void 0){let p=t.exercises,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>32)return Ue.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;Z(p[f],{instancePath:r+"/exercises/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
Z.errors:s.concat(Z.errors),e=s.length);var c=P===e;if(!c)break}}}else return Ue.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Ue.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ue.errors=s,e===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.sessions===void 0&&(y="se\
ssions"))return Xe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(z(u)>128)return Xe.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(z(u)<1)return Xe.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Xe.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.weekNumber!==void 0){let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Xe.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return Xe.
errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||isNaN(n))return Xe.errors=[{instancePath:r+"/weekNumber",schemaPath:"\
#/properties/weekNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===
e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="string"){if(z(i)>200)return Xe.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"}],!1}else return Xe.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.phase!==void 0){
let p=t.phase,m=e;if(e===m)if(typeof p=="string"){if(z(p)>200)return Xe.errors=[{instancePath:r+"/phase",schemaPath:"#/p\
roperties/phase/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return Xe.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a)if(t.sessions!==void 0){let p=t.sessions,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>21)return Xe.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"ma\
xItems",params:{limit:21},message:"must NOT have more than 21 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;Ue(p[f],{instancePath:r+"/sessions/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
Ue.errors:s.concat(Ue.errors),e=s.length);var c=P===e;if(!c)break}}}else return Xe.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Xe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Xe.errors=s,e===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.microcycles===void 0&&(y=
"microcycles"))return _e.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(z(u)>128)return _e.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(z(u)<1)return _e.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _e.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(z(n)>256)
return _e.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(z(n)<1)return _e.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return _e.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i==
"string"){if(z(i)>200)return _e.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return _e.errors=[{instancePath:r+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.description!==void 0){let p=t.description,m=e;if(e===m)if(typeof p=="string"){if(z(p)>1e4)return _e.
errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1}else return _e.errors=[{instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(t.duration!==void 0){let m=t.duration,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return _e.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(m))return _e.errors=[{instancePath:r+"/duration",schemaPath:"#/\
properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _e.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=h===e}else var a=!0;if(a)if(t.microcycles!==void 0){let m=t.microcycles,h=e;if(e===h)if(Array.
isArray(m)){if(m.length>104)return _e.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/maxIte\
ms",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<
f;P++){let k=e;Xe(m[P],{instancePath:r+"/microcycles/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||
(s=s===null?Xe.errors:s.concat(Xe.errors),e=s.length);var c=k===e;if(!c)break}}}else return _e.errors=[{instancePath:r+"\
/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===e}else var a=!0}}}}}else return _e.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _e.errors=s,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function we(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let c;if(t.eventId===void 0&&(c="eventId")||t.userId===void 0&&(c="userId")||t.planId===void 0&&(c="planId")||
t.timestamp===void 0&&(c="timestamp")||t.planName===void 0&&(c="planName")||t.status===void 0&&(c="status")||t.version===
void 0&&(c="version"))return we.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="eventId"||u==="userId"||u==="planId"||
u==="timestamp"||u==="planName"||u==="status"||u==="version"||u==="planData"))return we.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"}],!1;if(y===e){if(t.eventId!==void 0){let u=t.eventId,n=e;if(e===n)if(typeof u=="string"){if(z(u)>256)return we.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(z(u)<1)return we.errors=[{instancePath:r+"/eventId",schemaPath:"#/proper\
ties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return we.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="str\
ing"){if(z(n)>256)return we.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLen\
gth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(z(n)<1)return we.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return we.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.planId!==void 0){let i=t.
planId,p=e;if(e===p)if(typeof i=="string"){if(z(i)>128)return we.errors=[{instancePath:r+"/planId",schemaPath:"#/propert\
ies/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(z(
i)<1)return we.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return we.errors=[{instancePath:r+"/planId",schemaPath:"\
#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(t.timestamp!==void 0){let p=t.timestamp,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>864e13||isNaN(p))
return we.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return we.errors=[{instancePath:r+"/timest\
amp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return we.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;if(a){if(t.planName!==void 0){let m=t.planName,h=e;
if(e===h)if(typeof m=="string"){if(z(m)>200)return we.errors=[{instancePath:r+"/planName",schemaPath:"#/properties/planN\
ame/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return we.
errors=[{instancePath:r+"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.status!==void 0){let h=t.status,g=e;if(typeof h!="string")return we.
errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(h==="generating"||h==="completed"||h==="failed"))return we.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Da.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var a=g===e}else var a=!0;if(a){if(t.version!==void 0){let g=t.version,f=e;if(!(typeof g=="n\
umber"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return we.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>
1e6||isNaN(g))return we.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(g<1||isNaN(g))return we.errors=[{instancePath:r+"/versio\
n",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=f===e}else var a=!0;if(a)if(t.planData!==void 0){let g=e;_e(t.planData,{instancePath:r+"/planData",parentData:t,
parentDataProperty:"planData",rootData:l,dynamicAnchors:d})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var a=g===
e}else var a=!0}}}}}}}}}else return we.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return we.errors=s,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur={};qt(ur,{closed:()=>Ta,open:()=>Oa});var La=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Sa=La(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Oa=Re,Tt=Sa().default;function Re(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.eventId===void 0&&(c="eve\
ntId")||t.userId===void 0&&(c="userId")||t.jobId===void 0&&(c="jobId")||t.timestamp===void 0&&(c="timestamp")||t.error===
void 0&&(c="error"))return Re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;if(t.eventId!==void 0){let y=t.eventId,u=e;if(e===u)if(typeof y=="str\
ing"){if(Tt(y)>256)return Re.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Tt(y)<1)return Re.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return Re.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){if(t.userId!==void 0){let u=t.
userId,n=e;if(e===n)if(typeof u=="string"){if(Tt(u)>256)return Re.errors=[{instancePath:r+"/userId",schemaPath:"#/proper\
ties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Tt(
u)<1)return Re.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Re.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(t.jobId!==void 0){let n=t.jobId,i=e;if(e===i)if(typeof n=="string"){if(Tt(n)>256)return Re.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(Tt(n)<1)return Re.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Re.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>864e13||
isNaN(i))return Re.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return Re.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return Re.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a){if(t.error!==void 0){let p=t.error,
m=e;if(e===m)if(typeof p=="string"){if(Tt(p)>1e4)return Re.errors=[{instancePath:r+"/error",schemaPath:"#/properties/err\
or/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return Re.
errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=m===e}else var a=!0;if(a)if(t.retryCount!==void 0){let p=t.retryCount,m=e;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p)))return Re.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(p)){if(p>1e3||
isNaN(p))return Re.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(p<0||isNaN(p))return Re.errors=[{instancePath:r+"/r\
etryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var a=m===e}else var a=!0}}}}}else return Re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Re.errors=s,e===0}Re.evaluated={props:{eventId:!0,userId:!0,jobId:!0,
timestamp:!0,error:!0,retryCount:!0},dynamicProps:!1,dynamicItems:!1};var Ta=Te;function Te(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.eventId===void 0&&(c="eve\
ntId")||t.userId===void 0&&(c="userId")||t.jobId===void 0&&(c="jobId")||t.timestamp===void 0&&(c="timestamp")||t.error===
void 0&&(c="error"))return Te.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)if(!(u==="eventId"||u==="userId"||u==="jobId"||
u==="timestamp"||u==="error"||u==="retryCount"))return Te.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;if(y===e){if(t.eventId!==
void 0){let u=t.eventId,n=e;if(e===n)if(typeof u=="string"){if(Tt(u)>256)return Te.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(Tt(u)<1)return Te.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Te.errors=[{instancePath:r+"/eventI\
d",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(Tt(n)>256)return Te.errors=
[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters"}],!1;if(Tt(n)<1)return Te.errors=[{instancePath:r+"/userId",schemaPath:"#/properti\
es/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Te.
errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.jobId!==void 0){let i=t.jobId,p=e;if(e===p)if(typeof i=="string"){
if(Tt(i)>256)return Te.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(Tt(i)<1)return Te.errors=[{instancePath:r+"/jobId",schemaPath:"\
#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Te.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.timestamp!==void 0){let p=t.timestamp,m=e;if(e===m)if(typeof p==
"number"&&isFinite(p)){if(p>864e13||isNaN(p))return Te.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<
0||isNaN(p))return Te.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Te.errors=[{instancePath:r+"/timestamp",schemaPath:"\
#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;
if(a){if(t.error!==void 0){let m=t.error,h=e;if(e===h)if(typeof m=="string"){if(Tt(m)>1e4)return Te.errors=[{instancePath:r+
"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more th\
an 10000 characters"}],!1}else return Te.errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a)if(t.retryCount!==void 0){let m=t.
retryCount,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Te.errors=[{instancePath:r+"/retryCount",
schemaPath:"#/properties/retryCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&
typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return Te.errors=[{instancePath:r+"/retryCount",schemaPath:"#/proper\
ties/retryCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<0||isNaN(
m))return Te.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=h===e}else var a=!0}}}}}}}else return Te.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=s,e===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hr={};qt(hr,{closed:()=>ja,open:()=>qa});var Aa=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},$a=Aa(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),qa=ge,Ee=$a().default;function ge(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.eventId===void 0&&(c="eve\
ntId")||t.userId===void 0&&(c="userId")||t.jobId===void 0&&(c="jobId")||t.timestamp===void 0&&(c="timestamp")||t.error===
void 0&&(c="error"))return ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;if(t.eventId!==void 0){let y=t.eventId,u=e;if(e===u)if(typeof y=="str\
ing"){if(Ee(y)>256)return ge.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ee(y)<1)return ge.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return ge.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=u===e}else var a=!0;if(a){if(t.userId!==void 0){let u=t.
userId,n=e;if(e===n)if(typeof u=="string"){if(Ee(u)>256)return ge.errors=[{instancePath:r+"/userId",schemaPath:"#/proper\
ties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ee(
u)<1)return ge.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(t.jobId!==void 0){let n=t.jobId,i=e;if(e===i)if(typeof n=="string"){if(Ee(n)>256)return ge.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(Ee(n)<1)return ge.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>864e13||
isNaN(i))return ge.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return ge.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return ge.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a){if(t.error!==void 0){let p=t.error,
m=e;if(e===m)if(typeof p=="string"){if(Ee(p)>1e4)return ge.errors=[{instancePath:r+"/error",schemaPath:"#/properties/err\
or/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return ge.
errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.retryCount!==void 0){let m=t.retryCount,h=e;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ge.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof m=="number"&&isFinite(m)){if(m>
1e3||isNaN(m))return ge.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<0||isNaN(m))return ge.errors=[{instancePath:r+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=h===e}else var a=!0;if(a){if(t.code!==void 0){let h=t.code,g=e;if(e===g)if(typeof h=="string"){if(Ee(
h)>64)return ge.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(Ee(h)<1)return ge.errors=[{instancePath:r+"/code",schemaPath:"#/\
properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ge.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.requestEventId!==void 0){let g=t.requestEventId,f=e;if(e===f)if(typeof g==
"string"){if(Ee(g)>256)return ge.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLe\
ngth",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ee(g)<1)return ge.
errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=[{instancePath:r+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;
if(a)if(t.retriable!==void 0){let g=e;if(typeof t.retriable!="boolean")return ge.errors=[{instancePath:r+"/retriable",schemaPath:"\
#/properties/retriable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=g===e}else var a=!0}}}}}}}}else
return ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ge.errors=s,e===0}ge.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,error:!0,retryCount:!0,code:!0,
requestEventId:!0,retriable:!0},dynamicProps:!1,dynamicItems:!1};var ja=le,Ma={type:"object",required:["eventId","userId",
"jobId","timestamp","error"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},error:{
type:"string",maxLength:1e4},retryCount:{type:"integer",minimum:0,maximum:1e3},code:{type:"string",minLength:1,maxLength:64},
requestEventId:{type:"string",minLength:1,maxLength:256},retriable:{type:"boolean"}},additionalProperties:!1},_a=Object.
prototype.hasOwnProperty;function le(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let c;if(t.eventId===void 0&&(c="eventId")||t.userId===void 0&&(c="userId")||t.jobId===void 0&&
(c="jobId")||t.timestamp===void 0&&(c="timestamp")||t.error===void 0&&(c="error"))return le.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let u in t)
if(!_a.call(Ma.properties,u))return le.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;if(y===e){if(t.eventId!==void 0){
let u=t.eventId,n=e;if(e===n)if(typeof u=="string"){if(Ee(u)>256)return le.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(Ee(u)<1)return le.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.errors=[{instancePath:r+"/eventI\
d",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(Ee(n)>256)return le.errors=
[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters"}],!1;if(Ee(n)<1)return le.errors=[{instancePath:r+"/userId",schemaPath:"#/properti\
es/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.
errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.jobId!==void 0){let i=t.jobId,p=e;if(e===p)if(typeof i=="string"){
if(Ee(i)>256)return le.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ee(i)<1)return le.errors=[{instancePath:r+"/jobId",schemaPath:"\
#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return le.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.timestamp!==void 0){let p=t.timestamp,m=e;if(e===m)if(typeof p==
"number"&&isFinite(p)){if(p>864e13||isNaN(p))return le.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<
0||isNaN(p))return le.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return le.errors=[{instancePath:r+"/timestamp",schemaPath:"\
#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===e}else var a=!0;
if(a){if(t.error!==void 0){let m=t.error,h=e;if(e===h)if(typeof m=="string"){if(Ee(m)>1e4)return le.errors=[{instancePath:r+
"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more th\
an 10000 characters"}],!1}else return le.errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.retryCount!==void 0){let h=t.
retryCount,g=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return le.errors=[{instancePath:r+"/retryCount",
schemaPath:"#/properties/retryCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&
typeof h=="number"&&isFinite(h)){if(h>1e3||isNaN(h))return le.errors=[{instancePath:r+"/retryCount",schemaPath:"#/proper\
ties/retryCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(h<0||isNaN(
h))return le.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=g===e}else var a=!0;if(a){if(t.code!==void 0){let g=t.code,f=e;
if(e===f)if(typeof g=="string"){if(Ee(g)>64)return le.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/maxL\
ength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(Ee(g)<1)return le.errors=
[{instancePath:r+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return le.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(t.requestEventId!==void 0){
let f=t.requestEventId,P=e;if(e===P)if(typeof f=="string"){if(Ee(f)>256)return le.errors=[{instancePath:r+"/requestEvent\
Id",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have mor\
e than 256 characters"}],!1;if(Ee(f)<1)return le.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requ\
estEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return le.
errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=P===e}else var a=!0;if(a)if(t.retriable!==void 0){let f=e;if(typeof t.retriable!=
"boolean")return le.errors=[{instancePath:r+"/retriable",schemaPath:"#/properties/retriable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=f===e}else var a=!0}}}}}}}}}}else return le.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=s,e===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var yr={};qt(yr,{closed:()=>Ca,open:()=>Fa});var Ra=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Ga=Ra(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Fa=de,qr={type:"object",required:["eventId","userId","jobId",
"timestamp"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"st\
ring",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{
type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},purpose:{type:"string",maxLength:200}}},vt=Ga().default;function de(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=de.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.eventId===
void 0&&(y="eventId")||t.userId===void 0&&(y="userId")||t.jobId===void 0&&(y="jobId")||t.timestamp===void 0&&(y="timesta\
mp"))return de.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"mu\
st have required property '"+y+"'"}],!1;if(t.eventId!==void 0){let u=t.eventId,n=e;if(e===n)if(typeof u=="string"){if(vt(
u)>256)return de.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(vt(u)<1)return de.errors=[{instancePath:r+"/eventId",
schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"}],!1}else return de.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===
i)if(typeof n=="string"){if(vt(n)>256)return de.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLen\
gth",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(vt(n)<1)return de.errors=
[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.jobId!==
void 0){let i=t.jobId,p=e;if(e===p)if(typeof i=="string"){if(vt(i)>256)return de.errors=[{instancePath:r+"/jobId",schemaPath:"\
#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(vt(i)<1)return de.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:r+"/jobId",schemaPath:"\
#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){
if(t.timestamp!==void 0){let p=t.timestamp,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>864e13||isNaN(p))return de.
errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return de.errors=[{instancePath:r+"/timesta\
mp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return de.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var a=m===e}else var a=!0;if(a){if(t.proficiency!==void 0){let m=t.proficiency,h=e;
if(typeof m!="string")return de.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="beginner"||m==="intermediate"||m==="advanced"))return de.
errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:qr.
properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=h===e}else var a=!0;if(a){if(t.
season!==void 0){let h=t.season,g=e;if(typeof h!="string")return de.errors=[{instancePath:r+"/season",schemaPath:"#/prop\
erties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(h==="offseason"||h==="prese\
ason"||h==="inseason"))return de.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",
params:{allowedValues:qr.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var a=g===e}else
var a=!0;if(a){if(t.availabilityDays!==void 0){let g=t.availabilityDays,f=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return de.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof g=="number"&&isFinite(g)){if(g>7||isNaN(g))
return de.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(g<1||isNaN(g))return de.errors=[{instancePath:r+"/ava\
ilabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=f===e}else var a=!0;if(a){if(t.weeklyGoalDays!==void 0){let f=t.weeklyGoalDays,P=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return de.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/w\
eeklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&
isFinite(f)){if(f>7||isNaN(f))return de.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDay\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(f<1||isNaN(f))return de.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=P===e}else var a=!0;if(a){if(t.equipment!==void 0){let P=t.equipment,k=e;
if(e===k)if(Array.isArray(P)){if(P.length>50)return de.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equ\
ipment/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var c=!0;let O=P.
length;for(let R=0;R<O;R++){let _=P[R],$=e;if(e===$)if(typeof _=="string"){if(vt(_)>100)return de.errors=[{instancePath:r+
"/equipment/"+R,schemaPath:"#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must\
 NOT have more than 100 characters"}],!1}else return de.errors=[{instancePath:r+"/equipment/"+R,schemaPath:"#/properties\
/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=$===e;if(!c)break}}}else
return de.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var a=k===e}else var a=!0;if(a)if(t.purpose!==void 0){let P=t.purpose,k=e;if(e===k)if(typeof P==
"string"){if(vt(P)>200)return de.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return de.errors=[{instancePath:r+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=k===
e}else var a=!0}}}}}}}}}else return de.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return de.errors=s,e===0}de.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,
season:!0,availabilityDays:!0,weeklyGoalDays:!0,equipment:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};var Ca=ue,dr={
type:"object",required:["eventId","userId","jobId","timestamp"],properties:{eventId:{type:"string",minLength:1,maxLength:256},
userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",
minimum:0,maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",
enum:["offseason","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"i\
nteger",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"str\
ing",maxLength:200}},additionalProperties:!1},za=Object.prototype.hasOwnProperty;function ue(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.eventId===void 0&&(y="eve\
ntId")||t.userId===void 0&&(y="userId")||t.jobId===void 0&&(y="jobId")||t.timestamp===void 0&&(y="timestamp"))return ue.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have require\
d property '"+y+"'"}],!1;{let u=e;for(let n in t)if(!za.call(dr.properties,n))return ue.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;if(u===e){if(t.eventId!==void 0){let n=t.eventId,i=e;if(e===i)if(typeof n=="string"){if(vt(n)>256)return ue.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(vt(n)<1)return ue.errors=[{instancePath:r+"/eventId",schemaPath:"#/prope\
rties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.userId!==void 0){let i=t.userId,p=e;if(e===p)if(typeof i=="str\
ing"){if(vt(i)>256)return ue.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(vt(i)<1)return ue.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return ue.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.jobId!==void 0){let p=t.jobId,
m=e;if(e===m)if(typeof p=="string"){if(vt(p)>256)return ue.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/job\
Id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(vt(p)<1)return ue.
errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/job\
Id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let m=t.timestamp,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>864e13||isNaN(m))return ue.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(m<0||isNaN(m))return ue.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properti\
es/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ue.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=h===e}else var a=!0;if(a){if(t.proficiency!==void 0){let h=t.proficiency,g=e;if(typeof h!="stri\
ng")return ue.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(h==="beginner"||h==="intermediate"||h==="advanced"))return ue.errors=[{instancePath:r+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:dr.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=g===e}else var a=!0;if(a){if(t.season!==void 0){let g=t.
season,f=e;if(typeof g!="string")return ue.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(g==="offseason"||g==="preseason"||g==="inseason"))return ue.
errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:dr.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=f===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let f=t.availabilityDays,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ue.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)){if(f>7||isNaN(f))return ue.errors=[{instancePath:r+"/availa\
bilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(f<1||isNaN(f))return ue.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/avail\
abilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=P===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let P=t.weeklyGoalDays,k=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))
return ue.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof P=="number"&&isFinite(P)){if(P>7||isNaN(P))return ue.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(P<1||isNaN(P))return ue.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=k===
e}else var a=!0;if(a){if(t.equipment!==void 0){let k=t.equipment,w=e;if(e===w)if(Array.isArray(k)){if(k.length>50)return ue.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var c=!0;let R=k.length;for(let _=0;_<R;_++){let $=k[_],v=e;if(e===v)if(typeof $==
"string"){if(vt($)>100)return ue.errors=[{instancePath:r+"/equipment/"+_,schemaPath:"#/properties/equipment/items/maxLen\
gth",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return ue.errors=
[{instancePath:r+"/equipment/"+_,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=v===e;if(!c)break}}}else return ue.errors=[{instancePath:r+"/equipment",schemaPath:"#/propert\
ies/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=w===e}else var a=!0;if(a)if(t.
purpose!==void 0){let k=t.purpose,w=e;if(e===w)if(typeof k=="string"){if(vt(k)>200)return ue.errors=[{instancePath:r+"/p\
urpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more t\
han 200 characters"}],!1}else return ue.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=w===e}else var a=!0}}}}}}}}}}}else return ue.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=s,e===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gr={};qt(gr,{closed:()=>Ha,open:()=>Wa});var fr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Ba=fr(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Ea=fr(t=>{"use strict";Object.defineProperty(t,"__esModule",
{value:!0}),t.formatNames=t.fastFormats=t.fullFormats=void 0;function r(v,b){return{validate:v,compare:b}}t.fullFormats=
{date:r(d,s),time:r(o(!0),a),"date-time":r(u(!0),n),"iso-time":r(o(),c),"iso-date-time":r(u(),i),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:h,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:f,int32:{type:"number",validate:w},int64:{type:"number",validate:O},float:{type:"number",validate:R},double:{type:"\
number",validate:R},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:r(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,s),time:r(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,a),"date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
n),"iso-time":r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,c),"iso-date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
i),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function I(v){return v%4===0&&(v%100!==0||v%400===0)}var A=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
l=[0,31,28,31,30,31,30,31,31,30,31,30,31];function d(v){let b=A.exec(v);if(!b)return!1;let x=+b[1],N=+b[2],D=+b[3];return N>=
1&&N<=12&&D>=1&&D<=(N===2&&I(x)?29:l[N])}function s(v,b){if(v&&b)return v>b?1:v<b?-1:0}var e=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function o(v){return function(b){let x=e.exec(b);if(!x)return!1;let N=+x[1],D=+x[2],j=+x[3],L=x[4],S=x[5]==="-"?-1:1,T=+(x[6]||
0),q=+(x[7]||0);if(T>23||q>59||v&&!L)return!1;if(N<=23&&D<=59&&j<60)return!0;let M=D-q*S,G=N-T*S-(M<0?1:0);return(G===23||
G===-1)&&(M===59||M===-1)&&j<61}}function a(v,b){if(!(v&&b))return;let x=new Date("2020-01-01T"+v).valueOf(),N=new Date(
"2020-01-01T"+b).valueOf();if(x&&N)return x-N}function c(v,b){if(!(v&&b))return;let x=e.exec(v),N=e.exec(b);if(x&&N)return v=
x[1]+x[2]+x[3],b=N[1]+N[2]+N[3],v>b?1:v<b?-1:0}var y=/t|\s/i;function u(v){let b=o(v);return function(x){let N=x.split(y);
return N.length===2&&d(N[0])&&b(N[1])}}function n(v,b){if(!(v&&b))return;let x=new Date(v).valueOf(),N=new Date(b).valueOf();
if(x&&N)return x-N}function i(v,b){if(!(v&&b))return;let[x,N]=v.split(y),[D,j]=b.split(y),L=s(x,D);if(L!==void 0)return L||
a(N,j)}var p=/\/|:/,m=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function h(v){return p.test(v)&&m.test(v)}var g=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function f(v){
return g.lastIndex=0,g.test(v)}var P=-(2**31),k=2**31-1;function w(v){return Number.isInteger(v)&&v<=k&&v>=P}function O(v){
return Number.isInteger(v)}function R(){return!0}var _=/[^\\]\\Z/;function $(v){if(_.test(v))return!1;try{return new RegExp(
v),!0}catch{return!1}}}),Va=fr((t,r)=>{var{fullFormats:I}=Ea(),A=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function l(d){let s=A.exec(d);if(s===null)return!1;let[e,o,a,c,y,u]=s.slice(1,7).map(Number),[n,i]=[Number(s[8]??0),Number(
s[9]??0)],p=[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];if(p===void 0||a<1||a>p||c>23||
y>59||n>23||i>59)return!1;let m=(s[7]==="-"?-1:1)*(n*60+i),h=((c*60+y-m)%1440+1440)%1440;return u<60||u===60&&h===1439}r.
exports={...I,"date-time":l}}),Wa=J,lr={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","se\
ason","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}}}},Ae=Ba().default,jr=Va()["date-time"];function J(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=J.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.eventId===
void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&(i="jobId")||t.timestamp===void 0&&(i="timesta\
mp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="season")||t.availabilityDays===void 0&&(i="avail\
abilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===void 0&&(i="equipment"))return J.errors=[{
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required propert\
y '"+i+"'"}],!1;if(t.eventId!==void 0){let p=t.eventId,m=e;if(e===m)if(typeof p=="string"){if(Ae(p)>256)return J.errors=
[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(Ae(p)<1)return J.errors=[{instancePath:r+"/eventId",schemaPath:"#/proper\
ties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return J.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.userId!==void 0){let m=t.userId,h=e;if(e===h)if(typeof m=="str\
ing"){if(Ae(m)>256)return J.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLen\
gth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ae(m)<1)return J.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return J.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.jobId!==void 0){let h=t.jobId,
g=e;if(e===g)if(typeof h=="string"){if(Ae(h)>256)return J.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ae(h)<1)return J.
errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let g=t.timestamp,f=e;if(e===f)if(typeof g=="number"&&isFinite(g)){if(g>864e13||isNaN(g))return J.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(g<0||isNaN(g))return J.errors=[{instancePath:r+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return J.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=f===e}else var a=!0;if(a){if(t.proficiency!==void 0){let f=t.proficiency,P=e;if(typeof f!="stri\
ng")return J.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(f==="beginner"||f==="intermediate"||f==="advanced"))return J.errors=[{instancePath:r+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:lr.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=P===e}else var a=!0;if(a){if(t.season!==void 0){let P=t.
season,k=e;if(typeof P!="string")return J.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="offseason"||P==="preseason"||P==="inseason"))return J.
errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:lr.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let k=t.availabilityDays,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return J.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===w&&typeof k=="number"&&isFinite(k)){if(k>7||isNaN(k))return J.errors=[{instancePath:r+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(k<1||isNaN(k))return J.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=w===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let w=t.weeklyGoalDays,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))
return J.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>7||isNaN(w))return J.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(w<1||isNaN(w))return J.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===
e}else var a=!0;if(a){if(t.equipment!==void 0){let O=t.equipment,R=e;if(e===R)if(Array.isArray(O)){if(O.length>50)return J.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var c=!0;let $=O.length;for(let v=0;v<$;v++){let b=O[v],x=e;if(e===x)if(typeof b==
"string"){if(Ae(b)>100)return J.errors=[{instancePath:r+"/equipment/"+v,schemaPath:"#/properties/equipment/items/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return J.errors=[{
instancePath:r+"/equipment/"+v,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=x===e;if(!c)break}}}else return J.errors=[{instancePath:r+"/equipment",schemaPath:"#/properti\
es/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=R===e}else var a=!0;if(a){if(t.
purpose!==void 0){let R=t.purpose,_=e;if(typeof R!="string")return J.errors=[{instancePath:r+"/purpose",schemaPath:"#/pr\
operties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(R==="general_fitness"||R===
"sport_performance"||R==="muscle_building"||R==="weight_loss"||R==="rehabilitation"))return J.errors=[{instancePath:r+"/\
purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:lr.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=_===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let _=t.
competitionDate,$=e;if(e===$&&e===$)if(typeof _=="string"){if(Ae(_)>64)return J.errors=[{instancePath:r+"/competitionDat\
e",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more\
 than 64 characters"}],!1;if(!jr(_))return J.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competi\
tionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return J.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=$===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let $=t.fixedSchedules,
v=e;if(e===v)if(Array.isArray($)){if($.length>50)return J.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;
let x=$.length;for(let N=0;N<x;N++){let D=$[N],j=e;if(e===j)if(D&&typeof D=="object"&&!Array.isArray(D)){let S;if(D.day===
void 0&&(S="day")||D.start===void 0&&(S="start")||D.end===void 0&&(S="end"))return J.errors=[{instancePath:r+"/fixedSche\
dules/"+N,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;if(D.day!==void 0){let T=D.day,q=e;if(e===q)if(typeof T=="string"){if(Ae(T)>32)
return J.errors=[{instancePath:r+"/fixedSchedules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/da\
y/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return J.errors=
[{instancePath:r+"/fixedSchedules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=q===e}else var u=!0;if(u){if(D.start!==void 0){let q=D.
start,M=e;if(e===M)if(typeof q=="string"){if(Ae(q)>32)return J.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return J.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=M===
e}else var u=!0;if(u)if(D.end!==void 0){let q=D.end,M=e;if(e===M)if(typeof q=="string"){if(Ae(q)>32)return J.errors=[{instancePath:r+
"/fixedSchedules/"+N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return J.errors=[{instancePath:r+"/fixedSche\
dules/"+N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var u=M===e}else var u=!0}}else return J.errors=[{instancePath:r+"/fixedSchedules/"+N,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=j===e;
if(!y)break}}}else return J.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a)if(t.recoveryHabits!==void 0){let $=t.
recoveryHabits,v=e;if(e===v)if(Array.isArray($)){if($.length>50)return J.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var n=!0;let x=$.length;for(let N=0;N<x;N++){let D=$[N],j=e;if(e===j)if(typeof D=="string"){if(Ae(D)>200)return J.errors=
[{instancePath:r+"/recoveryHabits/"+N,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return J.errors=[{instancePath:r+"/recoveryHabits/"+
N,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=j===e;if(!n)break}}}else return J.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0}}}}}}}}}}}}else return J.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.
errors=s,e===0}J.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,
weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0},dynamicProps:!1,dynamicItems:!1};
var Ha=Y,tr={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","w\
eeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performanc\
e","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{
type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},
start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}},additionalProperties:!1}},recoveryHabits:{type:"arr\
ay",maxItems:50,items:{type:"string",maxLength:200}}},additionalProperties:!1},Ua=Object.prototype.hasOwnProperty;function Y(t,{
instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Y.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;
if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&(i="jobId")||t.timestamp===void 0&&
(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="season")||t.availabilityDays===void 0&&
(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===void 0&&(i="equipment"))return Y.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let p=e;for(let m in t)if(!Ua.call(tr.properties,m))return Y.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"}],!1;if(p===e){if(t.eventId!==void 0){let m=t.eventId,h=e;if(e===h)if(typeof m=="string"){if(Ae(m)>256)return Y.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(Ae(m)<1)return Y.errors=[{instancePath:r+"/eventId",schemaPath:"#/proper\
ties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Y.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.userId!==void 0){let h=t.userId,g=e;if(e===g)if(typeof h=="str\
ing"){if(Ae(h)>256)return Y.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLen\
gth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ae(h)<1)return Y.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return Y.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.jobId!==void 0){let g=t.jobId,
f=e;if(e===f)if(typeof g=="string"){if(Ae(g)>256)return Y.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(Ae(g)<1)return Y.
errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Y.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let f=t.timestamp,P=e;if(e===P)if(typeof f=="number"&&isFinite(f)){if(f>864e13||isNaN(f))return Y.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(f<0||isNaN(f))return Y.errors=[{instancePath:r+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Y.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=P===e}else var a=!0;if(a){if(t.proficiency!==void 0){let P=t.proficiency,k=e;if(typeof P!="stri\
ng")return Y.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(P==="beginner"||P==="intermediate"||P==="advanced"))return Y.errors=[{instancePath:r+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:tr.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a){if(t.season!==void 0){let k=t.
season,w=e;if(typeof k!="string")return Y.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(k==="offseason"||k==="preseason"||k==="inseason"))return Y.
errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:tr.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=w===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let w=t.availabilityDays,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Y.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>7||isNaN(w))return Y.errors=[{instancePath:r+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(w<1||isNaN(w))return Y.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let O=t.weeklyGoalDays,R=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))
return Y.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof O=="number"&&isFinite(O)){if(O>7||isNaN(O))return Y.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(O<1||isNaN(O))return Y.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=R===
e}else var a=!0;if(a){if(t.equipment!==void 0){let R=t.equipment,_=e;if(e===_)if(Array.isArray(R)){if(R.length>50)return Y.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===N)if(typeof x==
"string"){if(Ae(x)>100)return Y.errors=[{instancePath:r+"/equipment/"+b,schemaPath:"#/properties/equipment/items/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return Y.errors=[{
instancePath:r+"/equipment/"+b,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=N===e;if(!c)break}}}else return Y.errors=[{instancePath:r+"/equipment",schemaPath:"#/properti\
es/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.
purpose!==void 0){let _=t.purpose,$=e;if(typeof _!="string")return Y.errors=[{instancePath:r+"/purpose",schemaPath:"#/pr\
operties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(_==="general_fitness"||_===
"sport_performance"||_==="muscle_building"||_==="weight_loss"||_==="rehabilitation"))return Y.errors=[{instancePath:r+"/\
purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:tr.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=$===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let $=t.
competitionDate,v=e;if(e===v&&e===v)if(typeof $=="string"){if(Ae($)>64)return Y.errors=[{instancePath:r+"/competitionDat\
e",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more\
 than 64 characters"}],!1;if(!jr($))return Y.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competi\
tionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return Y.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let v=t.fixedSchedules,
b=e;if(e===b)if(Array.isArray(v)){if(v.length>50)return Y.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;
let N=v.length;for(let D=0;D<N;D++){let j=v[D],L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let T;if(j.day===
void 0&&(T="day")||j.start===void 0&&(T="start")||j.end===void 0&&(T="end"))return Y.errors=[{instancePath:r+"/fixedSche\
dules/"+D,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:T},message:"\
must have required property '"+T+"'"}],!1;{let q=e;for(let M in j)if(!(M==="day"||M==="start"||M==="end"))return Y.errors=
[{instancePath:r+"/fixedSchedules/"+D,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;if(q===e){if(j.day!==void 0){
let M=j.day,G=e;if(e===G)if(typeof M=="string"){if(Ae(M)>32)return Y.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",
schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"m\
ust NOT have more than 32 characters"}],!1}else return Y.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=G===e}else var u=!0;if(u){if(j.start!==void 0){let G=j.start,te=e;if(e===te)if(typeof G=="string"){if(Ae(G)>32)
return Y.errors=[{instancePath:r+"/fixedSchedules/"+D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/\
start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return Y.
errors=[{instancePath:r+"/fixedSchedules/"+D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=te===e}else var u=!0;if(u)if(j.end!==void 0){
let G=j.end,te=e;if(e===te)if(typeof G=="string"){if(Ae(G)>32)return Y.errors=[{instancePath:r+"/fixedSchedules/"+D+"/en\
d",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return Y.errors=[{instancePath:r+"/fixedSchedules/"+D+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=te===e}else var u=!0}}}}else return Y.errors=[{instancePath:r+"/fixedSchedules/"+D,schemaPath:"#/properties/fix\
edSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=L===e;if(!y)break}}}else
return Y.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;if(a)if(t.recoveryHabits!==void 0){let v=t.recoveryHabits,
b=e;if(e===b)if(Array.isArray(v)){if(v.length>50)return Y.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/proper\
ties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var n=!0;
let N=v.length;for(let D=0;D<N;D++){let j=v[D],L=e;if(e===L)if(typeof j=="string"){if(Ae(j)>200)return Y.errors=[{instancePath:r+
"/recoveryHabits/"+D,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1}else return Y.errors=[{instancePath:r+"/recoveryHabits/"+D,schemaPath:"#/pr\
operties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=L===e;if(!n)
break}}}else return Y.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0}}}}}}}}}}}}}}else return Y.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var br={};qt(br,{closed:()=>Ka,open:()=>Xa});var vr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},Za=vr(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Ya=vr(t=>{"use strict";Object.defineProperty(t,"__esModule",
{value:!0}),t.formatNames=t.fastFormats=t.fullFormats=void 0;function r(v,b){return{validate:v,compare:b}}t.fullFormats=
{date:r(d,s),time:r(o(!0),a),"date-time":r(u(!0),n),"iso-time":r(o(),c),"iso-date-time":r(u(),i),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:h,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:f,int32:{type:"number",validate:w},int64:{type:"number",validate:O},float:{type:"number",validate:R},double:{type:"\
number",validate:R},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:r(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,s),time:r(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,a),"date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
n),"iso-time":r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,c),"iso-date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
i),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function I(v){return v%4===0&&(v%100!==0||v%400===0)}var A=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
l=[0,31,28,31,30,31,30,31,31,30,31,30,31];function d(v){let b=A.exec(v);if(!b)return!1;let x=+b[1],N=+b[2],D=+b[3];return N>=
1&&N<=12&&D>=1&&D<=(N===2&&I(x)?29:l[N])}function s(v,b){if(v&&b)return v>b?1:v<b?-1:0}var e=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function o(v){return function(b){let x=e.exec(b);if(!x)return!1;let N=+x[1],D=+x[2],j=+x[3],L=x[4],S=x[5]==="-"?-1:1,T=+(x[6]||
0),q=+(x[7]||0);if(T>23||q>59||v&&!L)return!1;if(N<=23&&D<=59&&j<60)return!0;let M=D-q*S,G=N-T*S-(M<0?1:0);return(G===23||
G===-1)&&(M===59||M===-1)&&j<61}}function a(v,b){if(!(v&&b))return;let x=new Date("2020-01-01T"+v).valueOf(),N=new Date(
"2020-01-01T"+b).valueOf();if(x&&N)return x-N}function c(v,b){if(!(v&&b))return;let x=e.exec(v),N=e.exec(b);if(x&&N)return v=
x[1]+x[2]+x[3],b=N[1]+N[2]+N[3],v>b?1:v<b?-1:0}var y=/t|\s/i;function u(v){let b=o(v);return function(x){let N=x.split(y);
return N.length===2&&d(N[0])&&b(N[1])}}function n(v,b){if(!(v&&b))return;let x=new Date(v).valueOf(),N=new Date(b).valueOf();
if(x&&N)return x-N}function i(v,b){if(!(v&&b))return;let[x,N]=v.split(y),[D,j]=b.split(y),L=s(x,D);if(L!==void 0)return L||
a(N,j)}var p=/\/|:/,m=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function h(v){return p.test(v)&&m.test(v)}var g=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function f(v){
return g.lastIndex=0,g.test(v)}var P=-(2**31),k=2**31-1;function w(v){return Number.isInteger(v)&&v<=k&&v>=P}function O(v){
return Number.isInteger(v)}function R(){return!0}var _=/[^\\]\\Z/;function $(v){if(_.test(v))return!1;try{return new RegExp(
v),!0}catch{return!1}}}),Qa=vr((t,r)=>{var{fullFormats:I}=Ya(),A=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function l(d){let s=A.exec(d);if(s===null)return!1;let[e,o,a,c,y,u]=s.slice(1,7).map(Number),[n,i]=[Number(s[8]??0),Number(
s[9]??0)],p=[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];if(p===void 0||a<1||a>p||c>23||
y>59||n>23||i>59)return!1;let m=(s[7]==="-"?-1:1)*(n*60+i),h=((c*60+y-m)%1440+1440)%1440;return u<60||u===60&&h===1439}r.
exports={...I,"date-time":l}}),Xa=H,Pr={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","se\
ason","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}}},
$e=Za().default,Mr=Qa()["date-time"];function H(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&
(i="jobId")||t.timestamp===void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="se\
ason")||t.availabilityDays===void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===
void 0&&(i="equipment"))return H.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(t.eventId!==void 0){let p=t.eventId,m=e;if(e===m)if(typeof p=="str\
ing"){if($e(p)>256)return H.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if($e(p)<1)return H.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return H.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.userId!==void 0){let m=t.
userId,h=e;if(e===h)if(typeof m=="string"){if($e(m)>256)return H.errors=[{instancePath:r+"/userId",schemaPath:"#/propert\
ies/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if($e(
m)<1)return H.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:r+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.
jobId!==void 0){let h=t.jobId,g=e;if(e===g)if(typeof h=="string"){if($e(h)>256)return H.errors=[{instancePath:r+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if($e(h)<1)return H.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:r+"/\
jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let g=t.timestamp,f=e;if(e===f)if(typeof g=="number"&&isFinite(g)){if(g>864e13||
isNaN(g))return H.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(g<0||isNaN(g))return H.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return H.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=f===e}else var a=!0;if(a){if(t.proficiency!==void 0){let f=t.
proficiency,P=e;if(typeof f!="string")return H.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="beginner"||f==="intermediate"||f===
"advanced"))return H.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:Pr.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=P===e}else
var a=!0;if(a){if(t.season!==void 0){let P=t.season,k=e;if(typeof P!="string")return H.errors=[{instancePath:r+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="offs\
eason"||P==="preseason"||P==="inseason"))return H.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:Pr.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var a=k===e}else var a=!0;if(a){if(t.availabilityDays!==void 0){let k=t.availabilityDays,w=e;if(!(typeof k=="number"&&!(k%
1)&&!isNaN(k)&&isFinite(k)))return H.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof k=="number"&&isFinite(k)){
if(k>7||isNaN(k))return H.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(k<1||isNaN(k))return H.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=w===e}else var a=!0;if(a){if(t.weeklyGoalDays!==void 0){let w=t.weeklyGoalDays,O=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return H.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(
w)){if(w>7||isNaN(w))return H.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(w<1||isNaN(w))return H.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=O===e}else var a=!0;if(a){if(t.equipment!==void 0){let O=t.equipment,R=e;if(e===R)if(Array.isArray(
O)){if(O.length>50)return H.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var c=!0;let $=O.length;for(let v=0;v<$;v++){
let b=O[v],x=e;if(e===x)if(typeof b=="string"){if($e(b)>100)return H.errors=[{instancePath:r+"/equipment/"+v,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return H.errors=[{instancePath:r+"/equipment/"+v,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=x===e;if(!c)break}}}else return H.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var a=R===e}else var a=!0;if(a){if(t.purpose!==void 0){let R=t.purpose,_=e;if(typeof R!="string")return H.errors=[{instancePath:r+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(R===
"general_fitness"||R==="sport_performance"||R==="muscle_building"||R==="weight_loss"||R==="rehabilitation"))return H.errors=
[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Pr.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var a=_===e}else var a=!0;if(a){if(t.competitionDate!==void 0){
let _=t.competitionDate,$=e;if(e===$&&e===$)if(typeof _=="string"){if($e(_)>64)return H.errors=[{instancePath:r+"/compet\
itionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT h\
ave more than 64 characters"}],!1;if(!Mr(_))return H.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties\
/competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return H.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=$===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let $=t.fixedSchedules,
v=e;if(e===v)if(Array.isArray($)){if($.length>50)return H.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;
let x=$.length;for(let N=0;N<x;N++){let D=$[N],j=e;if(e===j)if(D&&typeof D=="object"&&!Array.isArray(D)){let S;if(D.day===
void 0&&(S="day")||D.start===void 0&&(S="start")||D.end===void 0&&(S="end"))return H.errors=[{instancePath:r+"/fixedSche\
dules/"+N,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;if(D.day!==void 0){let T=D.day,q=e;if(e===q)if(typeof T=="string"){if($e(T)>32)
return H.errors=[{instancePath:r+"/fixedSchedules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/da\
y/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return H.errors=
[{instancePath:r+"/fixedSchedules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=q===e}else var u=!0;if(u){if(D.start!==void 0){let q=D.
start,M=e;if(e===M)if(typeof q=="string"){if($e(q)>32)return H.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return H.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=M===
e}else var u=!0;if(u)if(D.end!==void 0){let q=D.end,M=e;if(e===M)if(typeof q=="string"){if($e(q)>32)return H.errors=[{instancePath:r+
"/fixedSchedules/"+N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return H.errors=[{instancePath:r+"/fixedSche\
dules/"+N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var u=M===e}else var u=!0}}else return H.errors=[{instancePath:r+"/fixedSchedules/"+N,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=j===e;
if(!y)break}}}else return H.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(t.recoveryHabits!==void 0){let v=t.
recoveryHabits,b=e;if(e===b)if(Array.isArray(v)){if(v.length>50)return H.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var n=!0;let N=v.length;for(let D=0;D<N;D++){let j=v[D],L=e;if(e===L)if(typeof j=="string"){if($e(j)>200)return H.errors=
[{instancePath:r+"/recoveryHabits/"+D,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return H.errors=[{instancePath:r+"/recoveryHabits/"+
D,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=L===e;if(!n)break}}}else return H.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;if(a)if(t.timeCrunchTargetMinutes!==
void 0){let v=t.timeCrunchTargetMinutes,b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return H.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===b&&typeof v=="number"&&isFinite(v)){if(v>180||isNaN(v))return H.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(v<15||isNaN(v))return H.errors=[{instancePath:r+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var a=b===e}else var a=!0}}}}}}}}}}}}}else return H.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return H.errors=s,e===0}H.evaluated={props:{eventId:!0,userId:!0,
jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,
fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0},dynamicProps:!1,dynamicItems:!1};var Ka=W,rr={type:"obje\
ct",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","weeklyGoalDays","equipme\
nt"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{
type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:[
"beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{
type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performance","muscle_building",
"weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{type:"a\
rray",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},start:{
type:"string",maxLength:32},end:{type:"string",maxLength:32}},additionalProperties:!1}},recoveryHabits:{type:"array",maxItems:50,
items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180}},additionalProperties:!1},
Ja=Object.prototype.hasOwnProperty;function W(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&
(i="jobId")||t.timestamp===void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="se\
ason")||t.availabilityDays===void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===
void 0&&(i="equipment"))return W.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let m in t)if(!Ja.call(rr.properties,m))return W.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;if(p===e){if(t.eventId!==void 0){let m=t.eventId,h=e;if(e===h)if(typeof m=="st\
ring"){if($e(m)>256)return W.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if($e(m)<1)return W.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return W.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.userId!==void 0){let h=t.
userId,g=e;if(e===g)if(typeof h=="string"){if($e(h)>256)return W.errors=[{instancePath:r+"/userId",schemaPath:"#/propert\
ies/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if($e(
h)<1)return W.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return W.errors=[{instancePath:r+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.
jobId!==void 0){let g=t.jobId,f=e;if(e===f)if(typeof g=="string"){if($e(g)>256)return W.errors=[{instancePath:r+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if($e(g)<1)return W.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return W.errors=[{instancePath:r+"/\
jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let f=t.timestamp,P=e;if(e===P)if(typeof f=="number"&&isFinite(f)){if(f>864e13||
isNaN(f))return W.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(f<0||isNaN(f))return W.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return W.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=P===e}else var a=!0;if(a){if(t.proficiency!==void 0){let P=t.
proficiency,k=e;if(typeof P!="string")return W.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="beginner"||P==="intermediate"||P===
"advanced"))return W.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:rr.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else
var a=!0;if(a){if(t.season!==void 0){let k=t.season,w=e;if(typeof k!="string")return W.errors=[{instancePath:r+"/season",
schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(k==="offs\
eason"||k==="preseason"||k==="inseason"))return W.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",
keyword:"enum",params:{allowedValues:rr.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;
var a=w===e}else var a=!0;if(a){if(t.availabilityDays!==void 0){let w=t.availabilityDays,O=e;if(!(typeof w=="number"&&!(w%
1)&&!isNaN(w)&&isFinite(w)))return W.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDa\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){
if(w>7||isNaN(w))return W.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(w<1||isNaN(w))return W.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=O===e}else var a=!0;if(a){if(t.weeklyGoalDays!==void 0){let O=t.weeklyGoalDays,R=e;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return W.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof O=="number"&&isFinite(
O)){if(O>7||isNaN(O))return W.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(O<1||isNaN(O))return W.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=R===e}else var a=!0;if(a){if(t.equipment!==void 0){let R=t.equipment,_=e;if(e===_)if(Array.isArray(
R)){if(R.length>50)return W.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){
let x=R[b],N=e;if(e===N)if(typeof x=="string"){if($e(x)>100)return W.errors=[{instancePath:r+"/equipment/"+b,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return W.errors=[{instancePath:r+"/equipment/"+b,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=N===e;if(!c)break}}}else return W.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var a=_===e}else var a=!0;if(a){if(t.purpose!==void 0){let _=t.purpose,$=e;if(typeof _!="string")return W.errors=[{instancePath:r+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(_===
"general_fitness"||_==="sport_performance"||_==="muscle_building"||_==="weight_loss"||_==="rehabilitation"))return W.errors=
[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:rr.properties.purpose.
enum},message:"must be equal to one of the allowed values"}],!1;var a=$===e}else var a=!0;if(a){if(t.competitionDate!==void 0){
let $=t.competitionDate,v=e;if(e===v&&e===v)if(typeof $=="string"){if($e($)>64)return W.errors=[{instancePath:r+"/compet\
itionDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT h\
ave more than 64 characters"}],!1;if(!Mr($))return W.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties\
/competitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return W.
errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let v=t.fixedSchedules,
b=e;if(e===b)if(Array.isArray(v)){if(v.length>50)return W.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/proper\
ties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;
let N=v.length;for(let D=0;D<N;D++){let j=v[D],L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let T;if(j.day===
void 0&&(T="day")||j.start===void 0&&(T="start")||j.end===void 0&&(T="end"))return W.errors=[{instancePath:r+"/fixedSche\
dules/"+D,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:T},message:"\
must have required property '"+T+"'"}],!1;{let q=e;for(let M in j)if(!(M==="day"||M==="start"||M==="end"))return W.errors=
[{instancePath:r+"/fixedSchedules/"+D,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;if(q===e){if(j.day!==void 0){
let M=j.day,G=e;if(e===G)if(typeof M=="string"){if($e(M)>32)return W.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",
schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"m\
ust NOT have more than 32 characters"}],!1}else return W.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=G===e}else var u=!0;if(u){if(j.start!==void 0){let G=j.start,te=e;if(e===te)if(typeof G=="string"){if($e(G)>32)
return W.errors=[{instancePath:r+"/fixedSchedules/"+D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/\
start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return W.
errors=[{instancePath:r+"/fixedSchedules/"+D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=te===e}else var u=!0;if(u)if(j.end!==void 0){
let G=j.end,te=e;if(e===te)if(typeof G=="string"){if($e(G)>32)return W.errors=[{instancePath:r+"/fixedSchedules/"+D+"/en\
d",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return W.errors=[{instancePath:r+"/fixedSchedules/"+D+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=te===e}else var u=!0}}}}else return W.errors=[{instancePath:r+"/fixedSchedules/"+D,schemaPath:"#/properties/fix\
edSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=L===e;if(!y)break}}}else
return W.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;if(a){if(t.recoveryHabits!==void 0){let b=t.recoveryHabits,
x=e;if(e===x)if(Array.isArray(b)){if(b.length>50)return W.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/proper\
ties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var n=!0;
let D=b.length;for(let j=0;j<D;j++){let L=b[j],S=e;if(e===S)if(typeof L=="string"){if($e(L)>200)return W.errors=[{instancePath:r+
"/recoveryHabits/"+j,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1}else return W.errors=[{instancePath:r+"/recoveryHabits/"+j,schemaPath:"#/pr\
operties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=S===e;if(!n)
break}}}else return W.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=x===e}else var a=!0;if(a)if(t.timeCrunchTargetMinutes!==void 0){
let b=t.timeCrunchTargetMinutes,x=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return W.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===x&&typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b))return W.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(b<15||isNaN(b))return W.errors=[{instancePath:r+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var a=x===e}else var a=!0}}}}}}}}}}}}}}}else return W.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wr={};qt(wr,{closed:()=>ss,open:()=>as});var kr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){
throw r=0,I}},es=kr(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(I){let A=I.length,l=0,d=0,
s;for(;d<A;)l++,s=I.charCodeAt(d++),s>=55296&&s<=56319&&d<A&&(s=I.charCodeAt(d),(s&64512)===56320&&d++);return l}t.default=
r,r.code='require("ajv/dist/runtime/ucs2length").default'}),ts=kr(t=>{"use strict";Object.defineProperty(t,"__esModule",
{value:!0}),t.formatNames=t.fastFormats=t.fullFormats=void 0;function r(v,b){return{validate:v,compare:b}}t.fullFormats=
{date:r(d,s),time:r(o(!0),a),"date-time":r(u(!0),n),"iso-time":r(o(),c),"iso-date-time":r(u(),i),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:h,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"\
json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:f,int32:{type:"number",validate:w},int64:{type:"number",validate:O},float:{type:"number",validate:R},double:{type:"\
number",validate:R},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:r(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,s),time:r(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,a),"date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
n),"iso-time":r(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,c),"iso-date-time":r(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
i),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function I(v){return v%4===0&&(v%100!==0||v%400===0)}var A=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
l=[0,31,28,31,30,31,30,31,31,30,31,30,31];function d(v){let b=A.exec(v);if(!b)return!1;let x=+b[1],N=+b[2],D=+b[3];return N>=
1&&N<=12&&D>=1&&D<=(N===2&&I(x)?29:l[N])}function s(v,b){if(v&&b)return v>b?1:v<b?-1:0}var e=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function o(v){return function(b){let x=e.exec(b);if(!x)return!1;let N=+x[1],D=+x[2],j=+x[3],L=x[4],S=x[5]==="-"?-1:1,T=+(x[6]||
0),q=+(x[7]||0);if(T>23||q>59||v&&!L)return!1;if(N<=23&&D<=59&&j<60)return!0;let M=D-q*S,G=N-T*S-(M<0?1:0);return(G===23||
G===-1)&&(M===59||M===-1)&&j<61}}function a(v,b){if(!(v&&b))return;let x=new Date("2020-01-01T"+v).valueOf(),N=new Date(
"2020-01-01T"+b).valueOf();if(x&&N)return x-N}function c(v,b){if(!(v&&b))return;let x=e.exec(v),N=e.exec(b);if(x&&N)return v=
x[1]+x[2]+x[3],b=N[1]+N[2]+N[3],v>b?1:v<b?-1:0}var y=/t|\s/i;function u(v){let b=o(v);return function(x){let N=x.split(y);
return N.length===2&&d(N[0])&&b(N[1])}}function n(v,b){if(!(v&&b))return;let x=new Date(v).valueOf(),N=new Date(b).valueOf();
if(x&&N)return x-N}function i(v,b){if(!(v&&b))return;let[x,N]=v.split(y),[D,j]=b.split(y),L=s(x,D);if(L!==void 0)return L||
a(N,j)}var p=/\/|:/,m=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function h(v){return p.test(v)&&m.test(v)}var g=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function f(v){
return g.lastIndex=0,g.test(v)}var P=-(2**31),k=2**31-1;function w(v){return Number.isInteger(v)&&v<=k&&v>=P}function O(v){
return Number.isInteger(v)}function R(){return!0}var _=/[^\\]\\Z/;function $(v){if(_.test(v))return!1;try{return new RegExp(
v),!0}catch{return!1}}}),rs=kr((t,r)=>{var{fullFormats:I}=ts(),A=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function l(d){let s=A.exec(d);if(s===null)return!1;let[e,o,a,c,y,u]=s.slice(1,7).map(Number),[n,i]=[Number(s[8]??0),Number(
s[9]??0)],p=[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];if(p===void 0||a<1||a>p||c>23||
y>59||n>23||i>59)return!1;let m=(s[7]==="-"?-1:1)*(n*60+i),h=((c*60+y-m)%1440+1440)%1440;return u<60||u===60&&h===1439}r.
exports={...I,"date-time":l}}),as=V,ar={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","se\
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
{type:"string",maxLength:64}]}}},F=es().default,_r=rs()["date-time"];function nt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=nt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let a=e,c=!1,y=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:r,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[i]:s.push(i),e++}if(e===y&&
typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[i]:s.push(i),e++}else if(t<1||isNaN(t)){let i={
instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
s===null?s=[i]:s.push(i),e++}}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(F(t)>64){let i={instancePath:r,
schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
s===null?s=[i]:s.push(i),e++}else if(F(t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}
var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,nt.errors=s,!1}return nt.errors=
s,e===0}nt.evaluated={dynamicProps:!1,dynamicItems:!1};function mt(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=mt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[i]:s.push(
i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e4},message:"must be >= -10000"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyO\
f/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||
n;let u=e;if(e===u)if(typeof t=="string"){if(F(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}
var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,mt.errors=s,!1}return mt.errors=
s,e===0}mt.evaluated={dynamicProps:!1,dynamicItems:!1};function ot(t,{instancePath:r="",parentData:I,parentDataProperty:A,
rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ot.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};s===null?s=[i]:s.push(
i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;
if(e===u)if(typeof t=="string"){if(F(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;
if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,ot.errors=s,!1}return ot.errors=s,e===0}ot.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=Ve.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===
y)if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="\
string"){if(F(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"};s===null?s=[i]:s.push(i),e++}else if(F(t)<1){let i={instancePath:r,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:
s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
Ve.errors=s,!1}return Ve.errors=s,e===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Ct(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Ct.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.reps!==void 0){
let c=e;nt(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||(s=s===null?
nt.errors:s.concat(nt.errors),e=s.length);var a=c===e}else var a=!0;if(a){if(t.targetReps!==void 0){let y=e;nt(t.targetReps,
{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||(s=s===null?nt.
errors:s.concat(nt.errors),e=s.length);var a=y===e}else var a=!0;if(a){if(t.weight!==void 0){let u=e;mt(t.weight,{instancePath:r+
"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:d})||(s=s===null?mt.errors:s.concat(mt.errors),
e=s.length);var a=u===e}else var a=!0;if(a){if(t.load!==void 0){let n=e;mt(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"\
load",rootData:l,dynamicAnchors:d})||(s=s===null?mt.errors:s.concat(mt.errors),e=s.length);var a=n===e}else var a=!0;if(a){
if(t.effort!==void 0){let i=e;ot(t.effort,{instancePath:r+"/effort",parentData:t,parentDataProperty:"effort",rootData:l,
dynamicAnchors:d})||(s=s===null?ot.errors:s.concat(ot.errors),e=s.length);var a=i===e}else var a=!0;if(a){if(t.rpe!==void 0){
let p=e;ot(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:l,dynamicAnchors:d})||(s=s===null?
ot.errors:s.concat(ot.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let m=e;Ve(t.restSeconds,
{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?
Ve.errors:s.concat(Ve.errors),e=s.length);var a=m===e}else var a=!0;if(a)if(t.estimatedDurationSeconds!==void 0){let m=t.
estimatedDurationSeconds,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>7200||isNaN(m))return Ct.errors=[{instancePath:r+
"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7200},message:"must be <= 7200"}],!1;if(m<=0||isNaN(m))return Ct.errors=[{instancePath:r+"/estimatedDurationSe\
conds",schemaPath:"#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"}],!1}else return Ct.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/\
properties/estimatedDurationSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=h===
e}else var a=!0}}}}}}}else return Ct.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ct.errors=s,e===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.name===void 0&&
(P="name"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;if(t.id!==void 0){let k=t.id,w=e;if(e===w)if(typeof k=="string"){if(F(k)>128)return Q.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(F(k)<1)return Q.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=w===e}else var a=!0;if(a){if(t.name!==void 0){let w=t.name,O=e;if(e===O)if(typeof w=="string"){if(F(w)>200)return Q.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(F(w)<1)return Q.errors=[{instancePath:r+"/name",schemaPath:"#/properties\
/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=O===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let O=e;if(typeof t.isCoreLift!="boolean")return Q.
errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=O===e}else var a=!0;if(a){if(t.tags!==void 0){let R=t.tags,_=e;if(e===_)if(Array.isArray(R)){
if(R.length>50)return Q.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===
N)if(typeof x=="string"){if(F(x)>100)return Q.errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return Q.errors=
[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var c=N===e;if(!c)break}}}else return Q.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.metadata!==
void 0){let _=t.metadata,$=e;if(e===$)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.isCoreLift!==void 0){let b=e;if(typeof _.
isCoreLift!="boolean")return Q.errors=[{instancePath:r+"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properti\
es/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=b===e}else var y=!0;if(y)
if(_.movementPattern!==void 0){let b=_.movementPattern,x=e;if(e===x)if(typeof b=="string"){if(F(b)>60)return Q.errors=[{
instancePath:r+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return Q.errors=[{instancePath:r+
"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=x===e}else var y=!0}else return Q.errors=[{instancePath:r+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=$===e}else var a=!0;
if(a){if(t.equipment!==void 0){let $=t.equipment,v=e,b=e,x=!1,N=e;if(e===N)if(typeof $=="string"){if(F($)>100){let L={instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must \
NOT have more than 100 characters"};s===null?s=[L]:s.push(L),e++}}else{let L={instancePath:r+"/equipment",schemaPath:"#/\
properties/equipment/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[L]:s.push(
L),e++}var n=N===e;x=x||n;let D=e;if(e===D)if(Array.isArray($))if($.length>20){let L={instancePath:r+"/equipment",schemaPath:"\
#/properties/equipment/anyOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};
s===null?s=[L]:s.push(L),e++}else{var u=!0;let L=$.length;for(let S=0;S<L;S++){let T=$[S],q=e;if(e===q)if(typeof T=="str\
ing"){if(F(T)>100){let G={instancePath:r+"/equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};s===null?s=[G]:s.push(G),e++}}else{let G={
instancePath:r+"/equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};s===null?s=[G]:s.push(G),e++}var u=q===e;if(!u)break}}else{let L={instancePath:r+"/equipme\
nt",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?
s=[L]:s.push(L),e++}var n=D===e;if(x=x||n,x)e=b,s!==null&&(b?s.length=b:s=null);else{let L={instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?
s=[L]:s.push(L),e++,Q.errors=s,!1}var a=v===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let v=t.primaryMuscleGroup,
b=e;if(e===b)if(typeof v=="string"){if(F(v)>60)return Q.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/prop\
erties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 character\
s"}],!1}else return Q.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){
let b=t.primaryMuscle,x=e;if(e===x)if(typeof b=="string"){if(F(b)>60)return Q.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"\
#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"}],!1}else return Q.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let x=t.
primaryMuscles,N=e;if(e===N)if(Array.isArray(x)){if(x.length>24)return Q.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"\
#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],
!1;{var i=!0;let j=x.length;for(let L=0;L<j;L++){let S=x[L],T=e;if(e===T)if(typeof S=="string"){if(F(S)>60)return Q.errors=
[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters"}],!1}else return Q.errors=[{instancePath:r+"/primaryMuscles/"+
L,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=T===e;if(!i)break}}}else return Q.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscle\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=N===e}else var a=!0;if(a){if(t.muscleGroup!==
void 0){let N=t.muscleGroup,D=e;if(e===D)if(typeof N=="string"){if(F(N)>60)return Q.errors=[{instancePath:r+"/muscleGrou\
p",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more tha\
n 60 characters"}],!1}else return Q.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=D===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==
void 0){let D=t.secondaryMuscleGroups,j=e;if(e===j)if(Array.isArray(D)){if(D.length>24)return Q.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var p=!0;let S=D.length;for(let T=0;T<S;T++){let q=D[T],M=e;if(e===M)if(typeof q==
"string"){if(F(q)>60)return Q.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMusc\
leGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else
return Q.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMuscleGroups/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=M===e;if(!p)break}}}else return Q.errors=[{instancePath:r+
"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=j===e}else var a=!0;if(a){if(t.secondaryMuscles!==void 0){let j=t.secondaryMuscles,L=e;if(e===
L)if(Array.isArray(j)){if(j.length>24)return Q.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/seco\
ndaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var m=!0;let T=j.
length;for(let q=0;q<T;q++){let M=j[q],G=e;if(e===G)if(typeof M=="string"){if(F(M)>60)return Q.errors=[{instancePath:r+"\
/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"\
must NOT have more than 60 characters"}],!1}else return Q.errors=[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/p\
roperties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=G===e;if(!m)
break}}}else return Q.errors=[{instancePath:r+"/secondaryMuscles",schemaPath:"#/properties/secondaryMuscles/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=L===e}else var a=!0;if(a){if(t.muscleGroups!==void 0){let L=t.
muscleGroups,S=e;if(e===S)if(Array.isArray(L)){if(L.length>24)return Q.errors=[{instancePath:r+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;
{var h=!0;let q=L.length;for(let M=0;M<q;M++){let G=L[M],te=e;if(e===te)if(typeof G=="string"){if(F(G)>60)return Q.errors=
[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties/muscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return Q.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"\
#/properties/muscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=te===e;if(!h)
break}}}else return Q.errors=[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=S===e}else var a=!0;if(a){if(t.sets!==void 0){let S=t.sets,T=e,
q=e,M=!1,G=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S))){let C={instancePath:r+"/sets",schemaPath:"#/prope\
rties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[C]:s.push(C),e++}
if(e===G&&typeof S=="number"&&isFinite(S)){if(S>50||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/set\
s/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};s===null?s=[C]:s.push(C),
e++}else if(S<1||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[C]:s.push(C),e++}}var f=G===e;M=M||f;let te=e;if(e===
te)if(Array.isArray(S))if(S.length>50){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===null?s=[C]:s.push(C),e++}else if(S.length<1){
let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};s===null?s=[C]:s.push(C),e++}else{var g=!0;let C=S.length;for(let ye=0;ye<C;ye++){let bt=e;
Ct(S[ye],{instancePath:r+"/sets/"+ye,parentData:S,parentDataProperty:ye,rootData:l,dynamicAnchors:d})||(s=s===null?Ct.errors:
s.concat(Ct.errors),e=s.length);var g=bt===e;if(!g)break}}else{let C={instancePath:r+"/sets",schemaPath:"#/properties/se\
ts/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[C]:s.push(C),e++}var f=te===e;
if(M=M||f,M)e=q,s!==null&&(q?s.length=q:s=null);else{let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[C]:s.push(C),e++,Q.errors=s,!1}var a=T===
e}else var a=!0;if(a){if(t.targetSets!==void 0){let T=t.targetSets,q=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(
T)))return Q.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===q&&typeof T=="number"&&isFinite(T)){if(T>50||isNaN(T))return Q.errors=[{
instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},
message:"must be <= 50"}],!1;if(T<1||isNaN(T))return Q.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/ta\
rgetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=q===e}else var a=!0;
if(a){if(t.reps!==void 0){let q=e;nt(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||
(s=s===null?nt.errors:s.concat(nt.errors),e=s.length);var a=q===e}else var a=!0;if(a){if(t.targetReps!==void 0){let M=e;
nt(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||
(s=s===null?nt.errors:s.concat(nt.errors),e=s.length);var a=M===e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;nt(
t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"repRange",rootData:l,dynamicAnchors:d})||(s=s===
null?nt.errors:s.concat(nt.errors),e=s.length);var a=G===e}else var a=!0;if(a){if(t.weight!==void 0){let te=e;mt(t.weight,
{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,dynamicAnchors:d})||(s=s===null?mt.errors:
s.concat(mt.errors),e=s.length);var a=te===e}else var a=!0;if(a){if(t.targetWeight!==void 0){let Vt=e;mt(t.targetWeight,
{instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,dynamicAnchors:d})||(s=s===null?
mt.errors:s.concat(mt.errors),e=s.length);var a=Vt===e}else var a=!0;if(a){if(t.load!==void 0){let C=e;mt(t.load,{instancePath:r+
"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?mt.errors:s.concat(mt.errors),
e=s.length);var a=C===e}else var a=!0;if(a){if(t.effort!==void 0){let ye=e;ot(t.effort,{instancePath:r+"/effort",parentData:t,
parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?ot.errors:s.concat(ot.errors),e=s.length);var a=ye===
e}else var a=!0;if(a){if(t.rpe!==void 0){let bt=e;ot(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"rpe",
rootData:l,dynamicAnchors:d})||(s=s===null?ot.errors:s.concat(ot.errors),e=s.length);var a=bt===e}else var a=!0;if(a){if(t.
targetEffort!==void 0){let Wt=e;ot(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"targe\
tEffort",rootData:l,dynamicAnchors:d})||(s=s===null?ot.errors:s.concat(ot.errors),e=s.length);var a=Wt===e}else var a=!0;
if(a){if(t.restTime!==void 0){let Ht=e;Ve(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTi\
me",rootData:l,dynamicAnchors:d})||(s=s===null?Ve.errors:s.concat(Ve.errors),e=s.length);var a=Ht===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let Ut=e;Ve(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"res\
tSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?Ve.errors:s.concat(Ve.errors),e=s.length);var a=Ut===e}else var a=!0;
if(a){if(t.restInterval!==void 0){let Zt=e;Ve(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"\
restInterval",rootData:l,dynamicAnchors:d})||(s=s===null?Ve.errors:s.concat(Ve.errors),e=s.length);var a=Zt===e}else var a=!0;
if(a){if(t.targetRest!==void 0){let Yt=e;Ve(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"\
targetRest",rootData:l,dynamicAnchors:d})||(s=s===null?Ve.errors:s.concat(Ve.errors),e=s.length);var a=Yt===e}else var a=!0;
if(a){if(t.rest!==void 0){let qe=e;Ve(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:d})||
(s=s===null?Ve.errors:s.concat(Ve.errors),e=s.length);var a=qe===e}else var a=!0;if(a)if(t.segmentId!==void 0){let qe=t.
segmentId,$t=e;if(e===$t)if(typeof qe=="string"){if(F(qe)>128)return Q.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(F(qe)<1)return Q.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:r+"/segm\
entId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=$t===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ze(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let y;if(t.exercises===void 0&&(y="exercises"))return Ze.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;
if(e===n)if(typeof u=="string"){if(F(u)>128)return Ze.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLengt\
h",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(F(u)<1)return Ze.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return Ze.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let n=t.
dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ze.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="\
number"&&isFinite(n)){if(n>7||isNaN(n))return Ze.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return Ze.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="\
string"){if(F(i)>200)return Ze.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Ze.errors=[{instancePath:r+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.duration!==void 0){let p=t.duration,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(
p))return Ze.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1440},message:"must be <= 1440"}],!1;if(p<0||isNaN(p))return Ze.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ze.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=m===e}else var a=!0;if(a)if(t.exercises!==void 0){let p=t.exercises,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>32)return Ze.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;Q(p[f],{instancePath:r+"/exercises/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
Q.errors:s.concat(Q.errors),e=s.length);var c=P===e;if(!c)break}}}else return Ze.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Ze.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ze.errors=s,e===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.sessions===void 0&&(y="se\
ssions"))return Ke.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(F(u)>128)return Ke.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(F(u)<1)return Ke.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ke.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.weekNumber!==void 0){let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Ke.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return Ke.
errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||isNaN(n))return Ke.errors=[{instancePath:r+"/weekNumber",schemaPath:"\
#/properties/weekNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===
e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="string"){if(F(i)>200)return Ke.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"}],!1}else return Ke.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.phase!==void 0){
let p=t.phase,m=e;if(e===m)if(typeof p=="string"){if(F(p)>200)return Ke.errors=[{instancePath:r+"/phase",schemaPath:"#/p\
roperties/phase/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return Ke.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a)if(t.sessions!==void 0){let p=t.sessions,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>21)return Ke.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"ma\
xItems",params:{limit:21},message:"must NOT have more than 21 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;Ze(p[f],{instancePath:r+"/sessions/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
Ze.errors:s.concat(Ze.errors),e=s.length);var c=P===e;if(!c)break}}}else return Ke.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Ke.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ke.errors=s,e===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.microcycles===void 0&&(y=
"microcycles"))return Ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(F(u)>128)return Ge.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(F(u)<1)return Ge.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ge.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(F(n)>256)
return Ge.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(F(n)<1)return Ge.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Ge.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i==
"string"){if(F(i)>200)return Ge.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Ge.errors=[{instancePath:r+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.description!==void 0){let p=t.description,m=e;if(e===m)if(typeof p=="string"){if(F(p)>1e4)return Ge.
errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1}else return Ge.errors=[{instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(t.duration!==void 0){let m=t.duration,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return Ge.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(m))return Ge.errors=[{instancePath:r+"/duration",schemaPath:"#/\
properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ge.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=h===e}else var a=!0;if(a)if(t.microcycles!==void 0){let m=t.microcycles,h=e;if(e===h)if(Array.
isArray(m)){if(m.length>104)return Ge.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/maxIte\
ms",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<
f;P++){let k=e;Ke(m[P],{instancePath:r+"/microcycles/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||
(s=s===null?Ke.errors:s.concat(Ke.errors),e=s.length);var c=k===e;if(!c)break}}}else return Ge.errors=[{instancePath:r+"\
/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===e}else var a=!0}}}}}else return Ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ge.errors=s,e===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function V(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=V.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&(i="jobId")||t.timestamp===
void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="season")||t.availabilityDays===
void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===void 0&&(i="equipment"))return V.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(t.eventId!==void 0){let p=t.eventId,m=e;if(e===m)if(typeof p=="string"){if(F(p)>256)return V.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(F(p)<1)return V.errors=[{instancePath:r+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a){if(t.userId!==void 0){let m=t.userId,h=e;if(e===h)if(typeof m=="str\
ing"){if(F(m)>256)return V.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(F(m)<1)return V.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return V.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.jobId!==void 0){let h=t.jobId,
g=e;if(e===g)if(typeof h=="string"){if(F(h)>256)return V.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(F(h)<1)return V.
errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let g=t.timestamp,f=e;if(e===f)if(typeof g=="number"&&isFinite(g)){if(g>864e13||isNaN(g))return V.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(g<0||isNaN(g))return V.errors=[{instancePath:r+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return V.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=f===e}else var a=!0;if(a){if(t.proficiency!==void 0){let f=t.proficiency,P=e;if(typeof f!="stri\
ng")return V.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(f==="beginner"||f==="intermediate"||f==="advanced"))return V.errors=[{instancePath:r+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:ar.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=P===e}else var a=!0;if(a){if(t.season!==void 0){let P=t.
season,k=e;if(typeof P!="string")return V.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="offseason"||P==="preseason"||P==="inseason"))return V.
errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:ar.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let k=t.availabilityDays,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return V.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===w&&typeof k=="number"&&isFinite(k)){if(k>7||isNaN(k))return V.errors=[{instancePath:r+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(k<1||isNaN(k))return V.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=w===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let w=t.weeklyGoalDays,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))
return V.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>7||isNaN(w))return V.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(w<1||isNaN(w))return V.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===
e}else var a=!0;if(a){if(t.equipment!==void 0){let O=t.equipment,R=e;if(e===R)if(Array.isArray(O)){if(O.length>50)return V.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var c=!0;let $=O.length;for(let v=0;v<$;v++){let b=O[v],x=e;if(e===x)if(typeof b==
"string"){if(F(b)>100)return V.errors=[{instancePath:r+"/equipment/"+v,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return V.errors=[{instancePath:r+
"/equipment/"+v,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var c=x===e;if(!c)break}}}else return V.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=R===e}else var a=!0;if(a){if(t.purpose!==
void 0){let R=t.purpose,_=e;if(typeof R!="string")return V.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(R==="general_fitness"||R==="sport_\
performance"||R==="muscle_building"||R==="weight_loss"||R==="rehabilitation"))return V.errors=[{instancePath:r+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:ar.properties.purpose.enum},message:"must be\
 equal to one of the allowed values"}],!1;var a=_===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let _=t.competitionDate,
$=e;if(e===$&&e===$)if(typeof _=="string"){if(F(_)>64)return V.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!_r(_))return V.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return V.errors=[{instancePath:r+
"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var a=$===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let $=t.fixedSchedules,v=e;if(e===v)if(Array.
isArray($)){if($.length>50)return V.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let x=$.length;for(let N=0;N<
x;N++){let D=$[N],j=e;if(e===j)if(D&&typeof D=="object"&&!Array.isArray(D)){let S;if(D.day===void 0&&(S="day")||D.start===
void 0&&(S="start")||D.end===void 0&&(S="end"))return V.errors=[{instancePath:r+"/fixedSchedules/"+N,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:S},message:"must have required property \
'"+S+"'"}],!1;if(D.day!==void 0){let T=D.day,q=e;if(e===q)if(typeof T=="string"){if(F(T)>32)return V.errors=[{instancePath:r+
"/fixedSchedules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return V.errors=[{instancePath:r+"/fixedSche\
dules/"+N+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var u=q===e}else var u=!0;if(u){if(D.start!==void 0){let q=D.start,M=e;if(e===M)if(typeof q==
"string"){if(F(q)>32)return V.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"#/properties/fixedSchedu\
les/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"}],!1}else return V.errors=[{instancePath:r+"/fixedSchedules/"+N+"/start",schemaPath:"#/properties/fixedSchedules/ite\
ms/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=M===e}else var u=!0;
if(u)if(D.end!==void 0){let q=D.end,M=e;if(e===M)if(typeof q=="string"){if(F(q)>32)return V.errors=[{instancePath:r+"/fi\
xedSchedules/"+N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return V.errors=[{instancePath:r+"/fixedSchedules/"+
N+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=M===e}else var u=!0}}else return V.errors=[{instancePath:r+"/fixedSchedules/"+N,schemaPath:"#\
/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=j===e;if(!y)
break}}}else return V.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=v===e}else var a=!0;if(a){if(t.recoveryHabits!==void 0){let v=t.
recoveryHabits,b=e;if(e===b)if(Array.isArray(v)){if(v.length>50)return V.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var n=!0;let N=v.length;for(let D=0;D<N;D++){let j=v[D],L=e;if(e===L)if(typeof j=="string"){if(F(j)>200)return V.errors=
[{instancePath:r+"/recoveryHabits/"+D,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return V.errors=[{instancePath:r+"/recoveryHabits/"+
D,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=L===e;if(!n)break}}}else return V.errors=[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;if(a){if(t.timeCrunchTargetMinutes!==
void 0){let b=t.timeCrunchTargetMinutes,x=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return V.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===x&&typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b))return V.errors=[{instancePath:r+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(b<15||isNaN(b))return V.errors=[{instancePath:r+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var a=x===e}else var a=!0;if(a){if(t.planId!==void 0){let x=t.planId,N=e;if(e===N)if(typeof x=="stri\
ng"){if(F(x)>128)return V.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(F(x)<1)return V.errors=[{instancePath:r+"\
/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return V.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=N===e}else var a=!0;if(a){if(t.plan!==void 0){let N=e;Ge(t.
plan,{instancePath:r+"/plan",parentData:t,parentDataProperty:"plan",rootData:l,dynamicAnchors:d})||(s=s===null?Ge.errors:
s.concat(Ge.errors),e=s.length);var a=N===e}else var a=!0;if(a)if(t.coreLiftPolicy!==void 0){let N=t.coreLiftPolicy,D=e;
if(typeof N!="string")return V.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(N==="fit"||N==="protect"))return V.errors=[{instancePath:r+
"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:ar.properties.coreLiftPolicy.
enum},message:"must be equal to one of the allowed values"}],!1;var a=D===e}else var a=!0}}}}}}}}}}}}}}}}else return V.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=
s,e===0}V.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,
equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0,planId:!0,plan:!0,
coreLiftPolicy:!0},dynamicProps:!1,dynamicItems:!1};var ss=E,Jt={type:"object",required:["eventId","userId","jobId","tim\
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
{type:"string",maxLength:64}]}},additionalProperties:!1},is=Object.prototype.hasOwnProperty;function pt(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=pt.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===
null?s=[i]:s.push(i),e++}if(e===y&&typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(t)){let i={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[i]:s.push(
i),e++}else if(t<1||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};s===null?s=[i]:s.push(i),e++}}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="str\
ing"){if(F(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}else if(F(t)<1){let i={instancePath:r,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:
s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
pt.errors=s,!1}return pt.errors=s,e===0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};function ct(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ct.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>1e4||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"m\
ust be <= 10000"};s===null?s=[i]:s.push(i),e++}else if(t<-1e4||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/min\
imum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};s===null?s=[i]:s.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?
s=[i]:s.push(i),e++}var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(F(t)>64){let i={instancePath:r,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[
i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,
ct.errors=s,!1}return ct.errors=s,e===0}ct.evaluated={dynamicProps:!1,dynamicItems:!1};function ut(t,{instancePath:r="",
parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=ut.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let i={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"m\
ust be <= 100"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}
var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(F(t)>64){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),e++}}else{
let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[i]:s.push(i),e++,ut.errors=
s,!1}return ut.errors=s,e===0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=We.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let a=e,c=!1,y=e;if(e===y)if(typeof t=="number"&&isFinite(t)){if(t>3600||isNaN(t)){let i={
instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= \
3600"};s===null?s=[i]:s.push(i),e++}else if(t<0||isNaN(t)){let i={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};s===null?s=[i]:s.push(i),e++}
var n=y===e;c=c||n;let u=e;if(e===u)if(typeof t=="string"){if(F(t)>32){let i={instancePath:r,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};s===null?s=[i]:s.push(i),e++}else if(F(
t)<1){let i={instancePath:r,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};s===null?s=[i]:s.push(i),e++}}else{let i={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[i]:s.push(i),e++}var n=u===e;if(c=c||n,c)e=a,s!==null&&
(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return s===null?s=[i]:s.push(i),e++,We.errors=s,!1}return We.errors=s,e===0}We.evaluated={dynamicProps:!1,
dynamicItems:!1};function zt(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=zt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.reps!==void 0){let c=e;pt(t.reps,{instancePath:r+"/reps",parentData:t,parentDataProperty:"\
reps",rootData:l,dynamicAnchors:d})||(s=s===null?pt.errors:s.concat(pt.errors),e=s.length);var a=c===e}else var a=!0;if(a){
if(t.targetReps!==void 0){let y=e;pt(t.targetReps,{instancePath:r+"/targetReps",parentData:t,parentDataProperty:"targetR\
eps",rootData:l,dynamicAnchors:d})||(s=s===null?pt.errors:s.concat(pt.errors),e=s.length);var a=y===e}else var a=!0;if(a){
if(t.weight!==void 0){let u=e;ct(t.weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,
dynamicAnchors:d})||(s=s===null?ct.errors:s.concat(ct.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.load!==void 0){
let n=e;ct(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?
ct.errors:s.concat(ct.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.effort!==void 0){let i=e;ut(t.effort,{instancePath:r+
"/effort",parentData:t,parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?ut.errors:s.concat(ut.errors),
e=s.length);var a=i===e}else var a=!0;if(a){if(t.rpe!==void 0){let p=e;ut(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:d})||(s=s===null?ut.errors:s.concat(ut.errors),e=s.length);var a=p===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let m=e;We(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"rest\
Seconds",rootData:l,dynamicAnchors:d})||(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=m===e}else var a=!0;
if(a)if(t.estimatedDurationSeconds!==void 0){let m=t.estimatedDurationSeconds,h=e;if(e===h)if(typeof m=="number"&&isFinite(
m)){if(m>7200||isNaN(m))return zt.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimated\
DurationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(m<=0||isNaN(
m))return zt.errors=[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclu\
siveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return zt.errors=
[{instancePath:r+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=h===e}else var a=!0}}}}}}}else return zt.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return zt.errors=s,e===0}zt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){
let s=null,e=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let P;if(t.name===void 0&&(P="name"))return X.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(t.id!==void 0){let k=t.
id,w=e;if(e===w)if(typeof k=="string"){if(F(k)>128)return X.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(F(k)<1)return X.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=w===e}else var a=!0;if(a){if(t.name!==void 0){let w=t.name,
O=e;if(e===O)if(typeof w=="string"){if(F(w)>200)return X.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(F(w)<1)return X.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=O===e}else var a=!0;if(a){if(t.isCoreLift!==
void 0){let O=e;if(typeof t.isCoreLift!="boolean")return X.errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=O===e}else var a=!0;if(a){
if(t.tags!==void 0){let R=t.tags,_=e;if(e===_)if(Array.isArray(R)){if(R.length>50)return X.errors=[{instancePath:r+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===N)if(typeof x=="string"){if(F(x)>100)return X.
errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return X.errors=[{instancePath:r+"/tags/"+b,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=N===e;if(!c)break}}}else
return X.errors=[{instancePath:r+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.metadata!==void 0){let _=t.metadata,$=e;if(e===$)if(_&&typeof _==
"object"&&!Array.isArray(_)){if(_.isCoreLift!==void 0){let b=e;if(typeof _.isCoreLift!="boolean")return X.errors=[{instancePath:r+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var y=b===e}else var y=!0;if(y)if(_.movementPattern!==void 0){let b=_.movementPattern,
x=e;if(e===x)if(typeof b=="string"){if(F(b)>60)return X.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return X.errors=[{instancePath:r+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=x===
e}else var y=!0}else return X.errors=[{instancePath:r+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=$===e}else var a=!0;if(a){if(t.equipment!==void 0){let $=t.equipment,
v=e,b=e,x=!1,N=e;if(e===N)if(typeof $=="string"){if(F($)>100){let L={instancePath:r+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
s===null?s=[L]:s.push(L),e++}}else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[L]:s.push(L),e++}var n=N===e;x=x||n;let D=e;if(e===D)
if(Array.isArray($))if($.length>20){let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};s===null?s=[L]:s.push(L),e++}else{var u=!0;
let L=$.length;for(let S=0;S<L;S++){let T=$[S],q=e;if(e===q)if(typeof T=="string"){if(F(T)>100){let G={instancePath:r+"/\
equipment/"+S,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};s===null?s=[G]:s.push(G),e++}}else{let G={instancePath:r+"/equipment/"+S,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[G]:
s.push(G),e++}var u=q===e;if(!u)break}}else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf/\
1/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[L]:s.push(L),e++}var n=D===e;if(x=x||n,
x)e=b,s!==null&&(b?s.length=b:s=null);else{let L={instancePath:r+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[L]:s.push(L),e++,X.errors=s,!1}var a=v===
e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let v=t.primaryMuscleGroup,b=e;if(e===b)if(typeof v=="string"){if(F(
v)>60)return X.errors=[{instancePath:r+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return X.errors=[{instancePath:r+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){let b=t.primaryMuscle,x=e;if(e===x)if(typeof b==
"string"){if(F(b)>60)return X.errors=[{instancePath:r+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return X.errors=[{instancePath:r+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let x=t.primaryMuscles,N=e;if(e===N)if(Array.isArray(
x)){if(x.length>24)return X.errors=[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var i=!0;let j=x.length;for(let L=0;L<
j;L++){let S=x[L],T=e;if(e===T)if(typeof S=="string"){if(F(S)>60)return X.errors=[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return X.errors=[{instancePath:r+"/primaryMuscles/"+L,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=T===e;if(!i)break}}}else return X.errors=
[{instancePath:r+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=N===e}else var a=!0;if(a){if(t.muscleGroup!==void 0){let N=t.muscleGroup,D=e;if(e===D)if(typeof N==
"string"){if(F(N)>60)return X.errors=[{instancePath:r+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return X.errors=[{instancePath:r+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=D===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){let D=t.secondaryMuscleGroups,j=e;if(e===j)if(Array.
isArray(D)){if(D.length>24)return X.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var p=!0;let S=D.
length;for(let T=0;T<S;T++){let q=D[T],M=e;if(e===M)if(typeof q=="string"){if(F(q)>60)return X.errors=[{instancePath:r+"\
/secondaryMuscleGroups/"+T,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return X.errors=[{instancePath:r+"/secondaryMuscleGroups/"+T,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=M===
e;if(!p)break}}}else return X.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=j===e}else var a=!0;if(a){if(t.secondaryMuscles!==
void 0){let j=t.secondaryMuscles,L=e;if(e===L)if(Array.isArray(j)){if(j.length>24)return X.errors=[{instancePath:r+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var m=!0;let T=j.length;for(let q=0;q<T;q++){let M=j[q],G=e;if(e===G)if(typeof M=="stri\
ng"){if(F(M)>60)return X.errors=[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return X.errors=
[{instancePath:r+"/secondaryMuscles/"+q,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=G===e;if(!m)break}}}else return X.errors=[{instancePath:r+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=L===
e}else var a=!0;if(a){if(t.muscleGroups!==void 0){let L=t.muscleGroups,S=e;if(e===S)if(Array.isArray(L)){if(L.length>24)
return X.errors=[{instancePath:r+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var h=!0;let q=L.length;for(let M=0;M<q;M++){let G=L[M],te=e;
if(e===te)if(typeof G=="string"){if(F(G)>60)return X.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties\
/muscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else
return X.errors=[{instancePath:r+"/muscleGroups/"+M,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var h=te===e;if(!h)break}}}else return X.errors=[{instancePath:r+"/muscleGr\
oups",schemaPath:"#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=S===
e}else var a=!0;if(a){if(t.sets!==void 0){let S=t.sets,T=e,q=e,M=!1,G=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(
S))){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};s===null?s=[C]:s.push(C),e++}if(e===G&&typeof S=="number"&&isFinite(S)){if(S>50||isNaN(S)){let C={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};s===null?s=[C]:s.push(C),e++}else if(S<1||isNaN(S)){let C={instancePath:r+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[C]:s.push(C),
e++}}var f=G===e;M=M||f;let te=e;if(e===te)if(Array.isArray(S))if(S.length>50){let C={instancePath:r+"/sets",schemaPath:"\
#/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===
null?s=[C]:s.push(C),e++}else if(S.length<1){let C={instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[C]:s.push(C),e++}else{var g=!0;
let C=S.length;for(let ye=0;ye<C;ye++){let bt=e;zt(S[ye],{instancePath:r+"/sets/"+ye,parentData:S,parentDataProperty:ye,
rootData:l,dynamicAnchors:d})||(s=s===null?zt.errors:s.concat(zt.errors),e=s.length);var g=bt===e;if(!g)break}}else{let C={
instancePath:r+"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};s===null?s=[C]:s.push(C),e++}var f=te===e;if(M=M||f,M)e=q,s!==null&&(q?s.length=q:s=null);else{let C={instancePath:r+
"/sets",schemaPath:"#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[C]:s.push(C),e++,X.errors=s,!1}var a=T===e}else var a=!0;if(a){if(t.targetSets!==void 0){let T=t.targetSets,q=e;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return X.errors=[{instancePath:r+"/targetSets",schemaPath:"#/pr\
operties/targetSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof T=="num\
ber"&&isFinite(T)){if(T>50||isNaN(T))return X.errors=[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(T<1||isNaN(T))return X.errors=
[{instancePath:r+"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=q===e}else var a=!0;if(a){if(t.reps!==void 0){let q=e;pt(t.reps,{instancePath:r+"/reps",
parentData:t,parentDataProperty:"reps",rootData:l,dynamicAnchors:d})||(s=s===null?pt.errors:s.concat(pt.errors),e=s.length);
var a=q===e}else var a=!0;if(a){if(t.targetReps!==void 0){let M=e;pt(t.targetReps,{instancePath:r+"/targetReps",parentData:t,
parentDataProperty:"targetReps",rootData:l,dynamicAnchors:d})||(s=s===null?pt.errors:s.concat(pt.errors),e=s.length);var a=M===
e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;pt(t.repRange,{instancePath:r+"/repRange",parentData:t,parentDataProperty:"\
repRange",rootData:l,dynamicAnchors:d})||(s=s===null?pt.errors:s.concat(pt.errors),e=s.length);var a=G===e}else var a=!0;
if(a){if(t.weight!==void 0){let te=e;ct(t.weight,{instancePath:r+"/weight",parentData:t,parentDataProperty:"weight",rootData:l,
dynamicAnchors:d})||(s=s===null?ct.errors:s.concat(ct.errors),e=s.length);var a=te===e}else var a=!0;if(a){if(t.targetWeight!==
void 0){let Vt=e;ct(t.targetWeight,{instancePath:r+"/targetWeight",parentData:t,parentDataProperty:"targetWeight",rootData:l,
dynamicAnchors:d})||(s=s===null?ct.errors:s.concat(ct.errors),e=s.length);var a=Vt===e}else var a=!0;if(a){if(t.load!==void 0){
let C=e;ct(t.load,{instancePath:r+"/load",parentData:t,parentDataProperty:"load",rootData:l,dynamicAnchors:d})||(s=s===null?
ct.errors:s.concat(ct.errors),e=s.length);var a=C===e}else var a=!0;if(a){if(t.effort!==void 0){let ye=e;ut(t.effort,{instancePath:r+
"/effort",parentData:t,parentDataProperty:"effort",rootData:l,dynamicAnchors:d})||(s=s===null?ut.errors:s.concat(ut.errors),
e=s.length);var a=ye===e}else var a=!0;if(a){if(t.rpe!==void 0){let bt=e;ut(t.rpe,{instancePath:r+"/rpe",parentData:t,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:d})||(s=s===null?ut.errors:s.concat(ut.errors),e=s.length);var a=bt===e}else var a=!0;if(a){
if(t.targetEffort!==void 0){let Wt=e;ut(t.targetEffort,{instancePath:r+"/targetEffort",parentData:t,parentDataProperty:"\
targetEffort",rootData:l,dynamicAnchors:d})||(s=s===null?ut.errors:s.concat(ut.errors),e=s.length);var a=Wt===e}else var a=!0;
if(a){if(t.restTime!==void 0){let Ht=e;We(t.restTime,{instancePath:r+"/restTime",parentData:t,parentDataProperty:"restTi\
me",rootData:l,dynamicAnchors:d})||(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=Ht===e}else var a=!0;if(a){
if(t.restSeconds!==void 0){let Ut=e;We(t.restSeconds,{instancePath:r+"/restSeconds",parentData:t,parentDataProperty:"res\
tSeconds",rootData:l,dynamicAnchors:d})||(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=Ut===e}else var a=!0;
if(a){if(t.restInterval!==void 0){let Zt=e;We(t.restInterval,{instancePath:r+"/restInterval",parentData:t,parentDataProperty:"\
restInterval",rootData:l,dynamicAnchors:d})||(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=Zt===e}else var a=!0;
if(a){if(t.targetRest!==void 0){let Yt=e;We(t.targetRest,{instancePath:r+"/targetRest",parentData:t,parentDataProperty:"\
targetRest",rootData:l,dynamicAnchors:d})||(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=Yt===e}else var a=!0;
if(a){if(t.rest!==void 0){let qe=e;We(t.rest,{instancePath:r+"/rest",parentData:t,parentDataProperty:"rest",rootData:l,dynamicAnchors:d})||
(s=s===null?We.errors:s.concat(We.errors),e=s.length);var a=qe===e}else var a=!0;if(a)if(t.segmentId!==void 0){let qe=t.
segmentId,$t=e;if(e===$t)if(typeof qe=="string"){if(F(qe)>128)return X.errors=[{instancePath:r+"/segmentId",schemaPath:"\
#/properties/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(F(qe)<1)return X.errors=[{instancePath:r+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:r+"/segm\
entId",schemaPath:"#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=$t===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ye(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,
o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let y;if(t.exercises===void 0&&(y="exercises"))return Ye.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;
if(e===n)if(typeof u=="string"){if(F(u)>128)return Ye.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLengt\
h",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(F(u)<1)return Ye.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return Ye.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let n=t.
dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ye.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="\
number"&&isFinite(n)){if(n>7||isNaN(n))return Ye.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return Ye.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="\
string"){if(F(i)>200)return Ye.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Ye.errors=[{instancePath:r+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.duration!==void 0){let p=t.duration,m=e;if(e===m)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(
p))return Ye.errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1440},message:"must be <= 1440"}],!1;if(p<0||isNaN(p))return Ye.errors=[{instancePath:r+"/duration",schemaPath:"\
#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ye.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=m===e}else var a=!0;if(a)if(t.exercises!==void 0){let p=t.exercises,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>32)return Ye.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;X(p[f],{instancePath:r+"/exercises/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
X.errors:s.concat(X.errors),e=s.length);var c=P===e;if(!c)break}}}else return Ye.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ye.errors=s,e===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.sessions===void 0&&(y="se\
ssions"))return Je.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(F(u)>128)return Je.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(F(u)<1)return Je.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Je.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.weekNumber!==void 0){let n=t.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Je.errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return Je.
errors=[{instancePath:r+"/weekNumber",schemaPath:"#/properties/weekNumber/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||isNaN(n))return Je.errors=[{instancePath:r+"/weekNumber",schemaPath:"\
#/properties/weekNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===
e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i=="string"){if(F(i)>200)return Je.errors=
[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"}],!1}else return Je.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.phase!==void 0){
let p=t.phase,m=e;if(e===m)if(typeof p=="string"){if(F(p)>200)return Je.errors=[{instancePath:r+"/phase",schemaPath:"#/p\
roperties/phase/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return Je.errors=[{instancePath:r+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=m===e}else var a=!0;if(a)if(t.sessions!==void 0){let p=t.sessions,m=e;if(e===m)if(Array.isArray(
p)){if(p.length>21)return Je.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"ma\
xItems",params:{limit:21},message:"must NOT have more than 21 items"}],!1;{var c=!0;let g=p.length;for(let f=0;f<g;f++){
let P=e;Ye(p[f],{instancePath:r+"/sessions/"+f,parentData:p,parentDataProperty:f,rootData:l,dynamicAnchors:d})||(s=s===null?
Ye.errors:s.concat(Ye.errors),e=s.length);var c=P===e;if(!c)break}}}else return Je.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=m===e}else var a=!0}}}}else
return Je.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Je.errors=s,e===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:r="",parentData:I,
parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.microcycles===void 0&&(y=
"microcycles"))return Fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(t.id!==void 0){let u=t.id,n=e;if(e===n)if(typeof u=="string"){if(F(u)>128)return Fe.
errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(F(u)<1)return Fe.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Fe.errors=
[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let n=t.userId,i=e;if(e===i)if(typeof n=="string"){if(F(n)>256)
return Fe.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(F(n)<1)return Fe.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return Fe.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(t.name!==void 0){let i=t.name,p=e;if(e===p)if(typeof i==
"string"){if(F(i)>200)return Fe.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return Fe.errors=[{instancePath:r+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else
var a=!0;if(a){if(t.description!==void 0){let p=t.description,m=e;if(e===m)if(typeof p=="string"){if(F(p)>1e4)return Fe.
errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1}else return Fe.errors=[{instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(t.duration!==void 0){let m=t.duration,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>1040||isNaN(m))return Fe.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1040},message:"must be <= 1040"}],!1;if(m<0||isNaN(m))return Fe.errors=[{instancePath:r+"/duration",schemaPath:"#/\
properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Fe.
errors=[{instancePath:r+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=h===e}else var a=!0;if(a)if(t.microcycles!==void 0){let m=t.microcycles,h=e;if(e===h)if(Array.
isArray(m)){if(m.length>104)return Fe.errors=[{instancePath:r+"/microcycles",schemaPath:"#/properties/microcycles/maxIte\
ms",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var c=!0;let f=m.length;for(let P=0;P<
f;P++){let k=e;Je(m[P],{instancePath:r+"/microcycles/"+P,parentData:m,parentDataProperty:P,rootData:l,dynamicAnchors:d})||
(s=s===null?Je.errors:s.concat(Je.errors),e=s.length);var c=k===e;if(!c)break}}}else return Fe.errors=[{instancePath:r+"\
/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===e}else var a=!0}}}}}else return Fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Fe.errors=s,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function E(t,{instancePath:r="",parentData:I,parentDataProperty:A,rootData:l=t,dynamicAnchors:d={}}={}){let s=null,e=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let i;if(t.eventId===void 0&&(i="eventId")||t.userId===void 0&&(i="userId")||t.jobId===void 0&&(i="jobId")||t.timestamp===
void 0&&(i="timestamp")||t.proficiency===void 0&&(i="proficiency")||t.season===void 0&&(i="season")||t.availabilityDays===
void 0&&(i="availabilityDays")||t.weeklyGoalDays===void 0&&(i="weeklyGoalDays")||t.equipment===void 0&&(i="equipment"))return E.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let p=e;for(let m in t)if(!is.call(Jt.properties,m))return E.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"}],!1;if(p===e){if(t.eventId!==void 0){let m=t.eventId,h=e;if(e===h)if(typeof m=="string"){if(F(m)>256)return E.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(F(m)<1)return E.errors=[{instancePath:r+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=h===e}else var a=!0;if(a){if(t.userId!==void 0){let h=t.userId,g=e;if(e===g)if(typeof h=="str\
ing"){if(F(h)>256)return E.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(F(h)<1)return E.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return E.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(t.jobId!==void 0){let g=t.jobId,
f=e;if(e===f)if(typeof g=="string"){if(F(g)>256)return E.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(F(g)<1)return E.
errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let f=t.timestamp,P=e;if(e===P)if(typeof f=="number"&&isFinite(f)){if(f>864e13||isNaN(f))return E.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(f<0||isNaN(f))return E.errors=[{instancePath:r+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=
[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=P===e}else var a=!0;if(a){if(t.proficiency!==void 0){let P=t.proficiency,k=e;if(typeof P!="stri\
ng")return E.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(P==="beginner"||P==="intermediate"||P==="advanced"))return E.errors=[{instancePath:r+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:Jt.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a){if(t.season!==void 0){let k=t.
season,w=e;if(typeof k!="string")return E.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(k==="offseason"||k==="preseason"||k==="inseason"))return E.
errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Jt.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=w===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let w=t.availabilityDays,O=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return E.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===O&&typeof w=="number"&&isFinite(w)){if(w>7||isNaN(w))return E.errors=[{instancePath:r+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(w<1||isNaN(w))return E.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let O=t.weeklyGoalDays,R=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))
return E.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof O=="number"&&isFinite(O)){if(O>7||isNaN(O))return E.errors=
[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(O<1||isNaN(O))return E.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=R===
e}else var a=!0;if(a){if(t.equipment!==void 0){let R=t.equipment,_=e;if(e===_)if(Array.isArray(R)){if(R.length>50)return E.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var c=!0;let v=R.length;for(let b=0;b<v;b++){let x=R[b],N=e;if(e===N)if(typeof x==
"string"){if(F(x)>100)return E.errors=[{instancePath:r+"/equipment/"+b,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return E.errors=[{instancePath:r+
"/equipment/"+b,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var c=N===e;if(!c)break}}}else return E.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=_===e}else var a=!0;if(a){if(t.purpose!==
void 0){let _=t.purpose,$=e;if(typeof _!="string")return E.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(_==="general_fitness"||_==="sport_\
performance"||_==="muscle_building"||_==="weight_loss"||_==="rehabilitation"))return E.errors=[{instancePath:r+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Jt.properties.purpose.enum},message:"must be\
 equal to one of the allowed values"}],!1;var a=$===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let $=t.competitionDate,
v=e;if(e===v&&e===v)if(typeof $=="string"){if(F($)>64)return E.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!_r($))return E.errors=[{instancePath:r+"/competitionDate",schemaPath:"#/properties/competitionDate/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return E.errors=[{instancePath:r+
"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var a=v===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let v=t.fixedSchedules,b=e;if(e===b)if(Array.
isArray(v)){if(v.length>50)return E.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var y=!0;let N=v.length;for(let D=0;D<
N;D++){let j=v[D],L=e;if(e===L)if(j&&typeof j=="object"&&!Array.isArray(j)){let T;if(j.day===void 0&&(T="day")||j.start===
void 0&&(T="start")||j.end===void 0&&(T="end"))return E.errors=[{instancePath:r+"/fixedSchedules/"+D,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:T},message:"must have required property \
'"+T+"'"}],!1;{let q=e;for(let M in j)if(!(M==="day"||M==="start"||M==="end"))return E.errors=[{instancePath:r+"/fixedSc\
hedules/"+D,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;if(q===e){if(j.day!==void 0){let M=j.day,G=e;if(e===G)if(typeof M=="s\
tring"){if(F(M)>32)return E.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",schemaPath:"#/properties/fixedSchedules/\
items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],
!1}else return E.errors=[{instancePath:r+"/fixedSchedules/"+D+"/day",schemaPath:"#/properties/fixedSchedules/items/prope\
rties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=G===e}else var u=!0;if(u){if(j.
start!==void 0){let G=j.start,te=e;if(e===te)if(typeof G=="string"){if(F(G)>32)return E.errors=[{instancePath:r+"/fixedS\
chedules/"+D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return E.errors=[{instancePath:r+"/fixedSchedules/"+
D+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=te===e}else var u=!0;if(u)if(j.end!==void 0){let G=j.end,te=e;if(e===te)if(typeof G=="string"){
if(F(G)>32)return E.errors=[{instancePath:r+"/fixedSchedules/"+D+"/end",schemaPath:"#/properties/fixedSchedules/items/pr\
operties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return E.
errors=[{instancePath:r+"/fixedSchedules/"+D+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=te===e}else var u=!0}}}}else return E.errors=[{instancePath:r+
"/fixedSchedules/"+D,schemaPath:"#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=L===e;if(!y)break}}}else return E.errors=[{instancePath:r+"/fixedSchedules",schemaPath:"#/pro\
perties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;
if(a){if(t.recoveryHabits!==void 0){let b=t.recoveryHabits,x=e;if(e===x)if(Array.isArray(b)){if(b.length>50)return E.errors=
[{instancePath:r+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"}],!1;{var n=!0;let D=b.length;for(let j=0;j<D;j++){let L=b[j],S=e;if(e===S)if(typeof L==
"string"){if(F(L)>200)return E.errors=[{instancePath:r+"/recoveryHabits/"+j,schemaPath:"#/properties/recoveryHabits/item\
s/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return E.
errors=[{instancePath:r+"/recoveryHabits/"+j,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var n=S===e;if(!n)break}}}else return E.errors=[{instancePath:r+"/recoveryH\
abits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=x===
e}else var a=!0;if(a){if(t.timeCrunchTargetMinutes!==void 0){let x=t.timeCrunchTargetMinutes,N=e;if(!(typeof x=="number"&&
!(x%1)&&!isNaN(x)&&isFinite(x)))return E.errors=[{instancePath:r+"/timeCrunchTargetMinutes",schemaPath:"#/properties/tim\
eCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof x=="nu\
mber"&&isFinite(x)){if(x>180||isNaN(x))return E.errors=[{instancePath:r+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;
if(x<15||isNaN(x))return E.errors=[{instancePath:r+"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetM\
inutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=N===e}else var a=!0;
if(a){if(t.planId!==void 0){let N=t.planId,D=e;if(e===D)if(typeof N=="string"){if(F(N)>128)return E.errors=[{instancePath:r+
"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"}],!1;if(F(N)<1)return E.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+
"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=D===
e}else var a=!0;if(a){if(t.plan!==void 0){let D=e;Fe(t.plan,{instancePath:r+"/plan",parentData:t,parentDataProperty:"pla\
n",rootData:l,dynamicAnchors:d})||(s=s===null?Fe.errors:s.concat(Fe.errors),e=s.length);var a=D===e}else var a=!0;if(a)if(t.
coreLiftPolicy!==void 0){let D=t.coreLiftPolicy,j=e;if(typeof D!="string")return E.errors=[{instancePath:r+"/coreLiftPol\
icy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(D===
"fit"||D==="protect"))return E.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"\
enum",params:{allowedValues:Jt.properties.coreLiftPolicy.enum},message:"must be equal to one of the allowed values"}],!1;
var a=j===e}else var a=!0}}}}}}}}}}}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return E.errors=s,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={DeadLetter:"1.0.0",PlanCompressedEvent:"1.0.0",PlanGeneratedEvent:"1.1.0",PlanGenerationFailedEvent:"1.1.0",PlanGenerationRequestedEvent:"\
1.2.0"},Rr={DeadLetter:{"1.0.0":nr},PlanCompressedEvent:{"1.0.0":or},PlanGeneratedEvent:{"1.0.0":pr,"1.1.0":cr},PlanGenerationFailedEvent:{
"1.0.0":ur,"1.1.0":hr},PlanGenerationRequestedEvent:{"0.9.0":yr,"1.0.0":gr,"1.1.0":br,"1.2.0":wr}},sr=class extends Error{event;version;problems;name="\
ContractError";constructor(r,I,A){super(`${r} ${I}: ${A.map(({pointer:l,message:d})=>`${l} ${d}`.trim()).join("; ")}`),this.
event=r,this.version=I,this.problems=A}};function ns(t){return Object.keys(Fr(t))}function ms(t,r,I){return Ir(t,r,I).length===
0}function Ir(t,r,I){return Gr("open",t,I,r)}function os(t,r,I){let A=JSON.parse(r);return xr(t,I,Ir(t,A,I)),A}function ps(t,r,I){
xr(t,I,Gr("closed",t,I,r));let A=JSON.stringify(r);return cs.test(A)&&xr(t,I,[{pointer:"",message:"holds half of a surro\
gate pair"}]),A}var cs=/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;function Gr(t,r,I,A){let l=Fr(r),d=I??Nr[r],s=Object.hasOwn(
l,d)?l[d]?.[t]:void 0;if(s===void 0)throw new RangeError(`there is no ${r} ${d}`);return s(A)?[]:(s.errors??[]).map(({instancePath:e,
params:o,message:a})=>{let c=o.missingProperty??o.additionalProperty;if(c===void 0)return{pointer:e,message:a??"is not a\
s declared"};let y=String(c).replaceAll("~","~0").replaceAll("/","~1"),u=o.missingProperty===void 0?"is not declared by \
the schema":"is required";return{pointer:`${e}/${y}`,message:u}})}function Fr(t){let r=Object.hasOwn(Rr,t)?Rr[t]:void 0;
if(r===void 0)throw new RangeError(`there is no event ${t}`);return r}function xr(t,r,I){if(I.length>0)throw new sr(t,r??
Nr[t],I)}
