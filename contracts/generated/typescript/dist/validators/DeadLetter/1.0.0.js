// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var P=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(y){throw e=0,y}};var L=P(c=>{"use strict";Object.defineProperty(c,"__esModule",{value:!0});function v(r){let e=r.length,y=0,u=0,g;for(;u<
e;)y++,g=r.charCodeAt(u++),g>=55296&&g<=56319&&u<e&&(g=r.charCodeAt(u),(g&64512)===56320&&u++);return y}c.default=v;v.code=
'require("ajv/dist/runtime/ucs2length").default'});var T=m,w={type:"object",required:["Event-Type","Schema-Version","Dead-Letter-Reason","Dead-Letter-Detail","Dead-Letter-\
Path","Original-Subject","Original-Stream","Original-Sequence","Delivery-Count"],properties:{"Event-Type":{type:"string",
minLength:1,maxLength:100},"Schema-Version":{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$",maxLength:30},"Dead-Lett\
er-Reason":{type:"string",enum:["schema-invalid","non-retryable","max-deliver"],"x-open-enum":!0},"Dead-Letter-Detail":{
type:"string",maxLength:500},"Dead-Letter-Path":{type:"string",maxLength:500},"Original-Subject":{type:"string",minLength:1,
maxLength:1e3},"Original-Stream":{type:"string",minLength:1,maxLength:255},"Original-Sequence":{type:"string",pattern:"^\
[0-9]+$",minLength:1,maxLength:20},"Delivery-Count":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},"Body-Om\
itted-Bytes":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20}}},o=L().default,D=new RegExp("^[0-9]+\\.[0-9]+\\.\
[0-9]+$","u"),d=new RegExp("^[0-9]+$","u");function m(r,{instancePath:e="",parentData:y,parentDataProperty:u,rootData:g=r,
dynamicAnchors:S={}}={}){let f=null,a=0,h=m.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),
a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r["Event-Type"]===void 0&&(l="Event-Type")||r["Schema-Versio\
n"]===void 0&&(l="Schema-Version")||r["Dead-Letter-Reason"]===void 0&&(l="Dead-Letter-Reason")||r["Dead-Letter-Detail"]===
void 0&&(l="Dead-Letter-Detail")||r["Dead-Letter-Path"]===void 0&&(l="Dead-Letter-Path")||r["Original-Subject"]===void 0&&
(l="Original-Subject")||r["Original-Stream"]===void 0&&(l="Original-Stream")||r["Original-Sequence"]===void 0&&(l="Origi\
nal-Sequence")||r["Delivery-Count"]===void 0&&(l="Delivery-Count"))return m.errors=[{instancePath:e,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r["Event-Type"]!==
void 0){let i=r["Event-Type"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>100)return m.errors=[{instancePath:e+"/Event-T\
ype",schemaPath:"#/properties/Event-Type/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more t\
han 100 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=
[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===a}else var s=!0;if(s){if(r["Schema-Version"]!==void 0){let i=r["Schema-Version"],t=a;if(a===
t)if(typeof i=="string"){if(o(i)>30)return m.errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-V\
ersion/maxLength",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}],!1;if(!D.test(
i))return m.errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return m.
errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(r["Dead-Letter-Reason"]!==void 0){let i=r["Dead-L\
etter-Reason"],t=a;if(typeof i!="string")return m.errors=[{instancePath:e+"/Dead-Letter-Reason",schemaPath:"#/properties\
/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="schema-invalid"||
i==="non-retryable"||i==="max-deliver"))return m.errors=[{instancePath:e+"/Dead-Letter-Reason",schemaPath:"#/properties/\
Dead-Letter-Reason/enum",keyword:"enum",params:{allowedValues:w.properties["Dead-Letter-Reason"].enum},message:"must be \
equal to one of the allowed values"}],!1;var s=t===a}else var s=!0;if(s){if(r["Dead-Letter-Detail"]!==void 0){let i=r["D\
ead-Letter-Detail"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>500)return m.errors=[{instancePath:e+"/Dead-Letter-Detai\
l",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have \
more than 500 characters"}],!1}else return m.errors=[{instancePath:e+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead\
-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){
if(r["Dead-Letter-Path"]!==void 0){let i=r["Dead-Letter-Path"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>500)return m.
errors=[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"}],!1}else return m.errors=[{instancePath:e+"/Dead-Letter-Pat\
h",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===
a}else var s=!0;if(s){if(r["Original-Subject"]!==void 0){let i=r["Original-Subject"],t=a;if(a===t)if(typeof i=="string"){
if(o(i)>1e3)return m.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+
"/Original-Subject",schemaPath:"#/properties/Original-Subject/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/prope\
rties/Original-Subject/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;
if(s){if(r["Original-Stream"]!==void 0){let i=r["Original-Stream"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>255)return m.
errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/properties/Original-Stream/maxLength",keyword:"maxLength",params:{
limit:255},message:"must NOT have more than 255 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+"/Original-S\
tream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/properties/Original-\
Stream/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(r["O\
riginal-Sequence"]!==void 0){let i=r["Original-Sequence"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>20)return m.errors=
[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/maxLength",keyword:"maxLength",params:{
limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+"/Original-Seq\
uence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1;if(!d.test(i))return m.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/propert\
ies/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return m.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(r["Delivery-Count"]!==void 0){let i=r["D\
elivery-Count"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>20)return m.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 charact\
ers"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!d.test(i))return m.errors=
[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return m.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;
if(s)if(r["Body-Omitted-Bytes"]!==void 0){let i=r["Body-Omitted-Bytes"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>20)return m.
errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/maxLength",keyword:"maxLength",
params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:e+"/Body\
-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1;if(!d.test(i))return m.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"\
#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-\
9]+$"'}],!1}else return m.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0}}}}}}}}}else return m.errors=
[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=
f,a===0}m.evaluated={props:{"Event-Type":!0,"Schema-Version":!0,"Dead-Letter-Reason":!0,"Dead-Letter-Detail":!0,"Dead-Le\
tter-Path":!0,"Original-Subject":!0,"Original-Stream":!0,"Original-Sequence":!0,"Delivery-Count":!0,"Body-Omitted-Bytes":!0},
dynamicProps:!1,dynamicItems:!1};var B=n,O={type:"object",required:["Event-Type","Schema-Version","Dead-Letter-Reason","\
Dead-Letter-Detail","Dead-Letter-Path","Original-Subject","Original-Stream","Original-Sequence","Delivery-Count"],properties:{
"Event-Type":{type:"string",minLength:1,maxLength:100},"Schema-Version":{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$",
maxLength:30},"Dead-Letter-Reason":{type:"string",enum:["schema-invalid","non-retryable","max-deliver"],"x-open-enum":!0},
"Dead-Letter-Detail":{type:"string",maxLength:500},"Dead-Letter-Path":{type:"string",maxLength:500},"Original-Subject":{
type:"string",minLength:1,maxLength:1e3},"Original-Stream":{type:"string",minLength:1,maxLength:255},"Original-Sequence":{
type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},"Delivery-Count":{type:"string",pattern:"^[0-9]+$",minLength:1,
maxLength:20},"Body-Omitted-Bytes":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20}},additionalProperties:!1},
x=Object.prototype.hasOwnProperty;function n(r,{instancePath:e="",parentData:y,parentDataProperty:u,rootData:g=r,dynamicAnchors:S={}}={}){
let f=null,a=0,h=n.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r["Event-Type"]===void 0&&(l="Event-Type")||r["Schema-Version"]===void 0&&(l="Sche\
ma-Version")||r["Dead-Letter-Reason"]===void 0&&(l="Dead-Letter-Reason")||r["Dead-Letter-Detail"]===void 0&&(l="Dead-Let\
ter-Detail")||r["Dead-Letter-Path"]===void 0&&(l="Dead-Letter-Path")||r["Original-Subject"]===void 0&&(l="Original-Subje\
ct")||r["Original-Stream"]===void 0&&(l="Original-Stream")||r["Original-Sequence"]===void 0&&(l="Original-Sequence")||r["\
Delivery-Count"]===void 0&&(l="Delivery-Count"))return n.errors=[{instancePath:e,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let i=a;for(let t in r)if(!x.call(O.properties,
t)){return n.errors=[{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(i===a){if(r["Event-Type"]!==void 0){let t=r["Event-Type"],p=a;
if(a===p)if(typeof t=="string"){if(o(t)>100)return n.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Even\
t-Type/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(o(t)<1)
return n.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"/Event-Type",schemaPath:"\
#/properties/Event-Type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;
if(s){if(r["Schema-Version"]!==void 0){let t=r["Schema-Version"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>30)return n.
errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLength",keyword:"maxLength",params:{
limit:30},message:"must NOT have more than 30 characters"}],!1;if(!D.test(t))return n.errors=[{instancePath:e+"/Schema-V\
ersion",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},
message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return n.errors=[{instancePath:e+"/Schema-Version",schemaPath:"\
#/properties/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;
if(s){if(r["Dead-Letter-Reason"]!==void 0){let t=r["Dead-Letter-Reason"],p=a;if(typeof t!="string")return n.errors=[{instancePath:e+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(t==="schema-invalid"||t==="non-retryable"||t==="max-deliver"))return n.errors=[{instancePath:e+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/enum",keyword:"enum",params:{allowedValues:O.properties["\
Dead-Letter-Reason"].enum},message:"must be equal to one of the allowed values"}],!1;var s=p===a}else var s=!0;if(s){if(r["\
Dead-Letter-Detail"]!==void 0){let t=r["Dead-Letter-Detail"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>500)return n.errors=
[{instancePath:e+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"}],!1}else return n.errors=[{instancePath:e+"/Dead-Letter-Det\
ail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=p===a}else var s=!0;if(s){if(r["Dead-Letter-Path"]!==void 0){let t=r["Dead-Letter-Path"],p=a;if(a===p)if(typeof t==
"string"){if(o(t)>500)return n.errors=[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/max\
Length",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return n.errors=
[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){if(r["Original-Subject"]!==void 0){let t=r["Original-Subje\
ct"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>1e3)return n.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/\
properties/Original-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 char\
acters"}],!1;if(o(t)<1)return n.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=
[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){if(r["Original-Stream"]!==void 0){let t=r["Original-Stream"],
p=a;if(a===p)if(typeof t=="string"){if(o(t)>255)return n.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/proper\
ties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(o(t)<1)return n.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:e+"\
/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var s=p===a}else var s=!0;if(s){if(r["Original-Sequence"]!==void 0){let t=r["Original-Sequence"],p=a;if(a===
p)if(typeof t=="string"){if(o(t)>20)return n.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Origi\
nal-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(
t)<1)return n.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!d.test(t))return n.errors=[{instancePath:e+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/\
Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){
if(r["Delivery-Count"]!==void 0){let t=r["Delivery-Count"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>20)return n.errors=
[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"}],!1;if(o(t)<1)return n.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1;if(!d.test(t))return n.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:e+
"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=p===a}else var s=!0;if(s)if(r["Body-Omitted-Bytes"]!==void 0){let t=r["Body-Omitted-Bytes"],p=a;if(a===
p)if(typeof t=="string"){if(o(t)>20)return n.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body\
-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(
t)<1)return n.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!d.test(t))return n.errors=[{instancePath:e+
"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},
message:'must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/p\
roperties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0}}}}}}}}}}}else
return n.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return n.errors=f,a===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as closed,T as open};
