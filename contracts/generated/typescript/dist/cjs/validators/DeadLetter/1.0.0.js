// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var b=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var N=Object.getOwnPropertyNames;var C=Object.prototype.hasOwnProperty;var E=(t,e)=>{for(var y in e)b(t,y,{get:e[y],enumerable:!0})},V=(t,e,y,O)=>{if(e&&typeof e=="object"||typeof e=="functio\
n")for(let u of N(e))!C.call(t,u)&&u!==y&&b(t,u,{get:()=>e[u],enumerable:!(O=j(e,u))||O.enumerable});return t};var $=t=>V(b({},"__esModule",{value:!0}),t);var _={};E(_,{closed:()=>q,open:()=>B});module.exports=$(_);var R=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),
e.exports}catch(y){throw e=0,y}},A=R(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function e(y){let O=y.
length,u=0,D=0,P;for(;D<O;)u++,P=y.charCodeAt(D++),P>=55296&&P<=56319&&D<O&&(P=y.charCodeAt(D),(P&64512)===56320&&D++);return u}
t.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),B=i,n=A().default,T=new RegExp("^[0-9]+\\.[0-9]+\\.[\
0-9]+$","u"),S=new RegExp("^[0-9]+$","u");function i(t,{instancePath:e="",parentData:y,parentDataProperty:O,rootData:u=t,
dynamicAnchors:D={}}={}){let P=null,r=0,L=i.evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),
r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t["Event-Type"]===void 0&&(m="Event-Type")||t["Schema-Versio\
n"]===void 0&&(m="Schema-Version")||t["Dead-Letter-Reason"]===void 0&&(m="Dead-Letter-Reason")||t["Dead-Letter-Detail"]===
void 0&&(m="Dead-Letter-Detail")||t["Dead-Letter-Path"]===void 0&&(m="Dead-Letter-Path")||t["Original-Subject"]===void 0&&
(m="Original-Subject")||t["Original-Stream"]===void 0&&(m="Original-Stream")||t["Original-Sequence"]===void 0&&(m="Origi\
nal-Sequence")||t["Delivery-Count"]===void 0&&(m="Delivery-Count"))return i.errors=[{instancePath:e,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(t["Event-Type"]!==
void 0){let w=t["Event-Type"],c=r;if(r===c)if(typeof w=="string"){if(n(w)>100)return i.errors=[{instancePath:e+"/Event-T\
ype",schemaPath:"#/properties/Event-Type/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more t\
han 100 characters"}],!1;if(n(w)<1)return i.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=
[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=c===r}else var a=!0;if(a){if(t["Schema-Version"]!==void 0){let c=t["Schema-Version"],l=r;if(r===
l)if(typeof c=="string"){if(n(c)>30)return i.errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-V\
ersion/maxLength",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"}],!1;if(!T.test(
c))return i.errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return i.
errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=l===r}else var a=!0;if(a){if(t["Dead-Letter-Reason"]!==void 0){let l=r;if(typeof t["\
Dead-Letter-Reason"]!="string")return i.errors=[{instancePath:e+"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Lett\
er-Reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===r}else var a=!0;if(a){if(t["\
Dead-Letter-Detail"]!==void 0){let v=t["Dead-Letter-Detail"],f=r;if(r===f)if(typeof v=="string"){if(n(v)>500)return i.errors=
[{instancePath:e+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"}],!1}else return i.errors=[{instancePath:e+"/Dead-Letter-Det\
ail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=f===r}else var a=!0;if(a){if(t["Dead-Letter-Path"]!==void 0){let f=t["Dead-Letter-Path"],d=r;if(r===d)if(typeof f==
"string"){if(n(f)>500)return i.errors=[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/max\
Length",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return i.errors=
[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=d===r}else var a=!0;if(a){if(t["Original-Subject"]!==void 0){let d=t["Original-Subje\
ct"],g=r;if(r===g)if(typeof d=="string"){if(n(d)>1e3)return i.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/\
properties/Original-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 char\
acters"}],!1;if(n(d)<1)return i.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=
[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=g===r}else var a=!0;if(a){if(t["Original-Stream"]!==void 0){let g=t["Original-Stream"],
p=r;if(r===p)if(typeof g=="string"){if(n(g)>255)return i.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/proper\
ties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(n(g)<1)return i.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"\
/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=p===r}else var a=!0;if(a){if(t["Original-Sequence"]!==void 0){let p=t["Original-Sequence"],o=r;if(r===
o)if(typeof p=="string"){if(n(p)>20)return i.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Origi\
nal-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(n(
p)<1)return i.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!S.test(p))return i.errors=[{instancePath:e+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return i.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/\
Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===r}else var a=!0;if(a){
if(t["Delivery-Count"]!==void 0){let o=t["Delivery-Count"],h=r;if(r===h)if(typeof o=="string"){if(n(o)>20)return i.errors=
[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"}],!1;if(n(o)<1)return i.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1;if(!S.test(o))return i.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return i.errors=[{instancePath:e+
"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=h===r}else var a=!0;if(a)if(t["Body-Omitted-Bytes"]!==void 0){let o=t["Body-Omitted-Bytes"],h=r;if(r===
h)if(typeof o=="string"){if(n(o)>20)return i.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body\
-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(n(
o)<1)return i.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!S.test(o))return i.errors=[{instancePath:e+
"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},
message:'must match pattern "^[0-9]+$"'}],!1}else return i.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/p\
roperties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===r}else var a=!0}}}}}}}}}else
return i.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return i.errors=P,r===0}i.evaluated={props:{"Event-Type":!0,"Schema-Version":!0,"Dead-Letter-Reason":!0,"Dead-Letter-Det\
ail":!0,"Dead-Letter-Path":!0,"Original-Subject":!0,"Original-Stream":!0,"Original-Sequence":!0,"Delivery-Count":!0,"Bod\
y-Omitted-Bytes":!0},dynamicProps:!1,dynamicItems:!1};var q=s,x={type:"object",required:["Event-Type","Schema-Version","\
Dead-Letter-Reason","Dead-Letter-Detail","Dead-Letter-Path","Original-Subject","Original-Stream","Original-Sequence","De\
livery-Count"],properties:{"Event-Type":{type:"string",minLength:1,maxLength:100},"Schema-Version":{type:"string",pattern:"\
^[0-9]+\\.[0-9]+\\.[0-9]+$",maxLength:30},"Dead-Letter-Reason":{type:"string",enum:["schema-invalid","non-retryable","ma\
x-deliver"],"x-open-enum":!0},"Dead-Letter-Detail":{type:"string",maxLength:500},"Dead-Letter-Path":{type:"string",maxLength:500},
"Original-Subject":{type:"string",minLength:1,maxLength:1e3},"Original-Stream":{type:"string",minLength:1,maxLength:255},
"Original-Sequence":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},"Delivery-Count":{type:"string",pattern:"\
^[0-9]+$",minLength:1,maxLength:20},"Body-Omitted-Bytes":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20}},additionalProperties:!1},
I=Object.prototype.hasOwnProperty;function s(t,{instancePath:e="",parentData:y,parentDataProperty:O,rootData:u=t,dynamicAnchors:D={}}={}){
let P=null,r=0,L=s.evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),r===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let m;if(t["Event-Type"]===void 0&&(m="Event-Type")||t["Schema-Version"]===void 0&&(m="Sche\
ma-Version")||t["Dead-Letter-Reason"]===void 0&&(m="Dead-Letter-Reason")||t["Dead-Letter-Detail"]===void 0&&(m="Dead-Let\
ter-Detail")||t["Dead-Letter-Path"]===void 0&&(m="Dead-Letter-Path")||t["Original-Subject"]===void 0&&(m="Original-Subje\
ct")||t["Original-Stream"]===void 0&&(m="Original-Stream")||t["Original-Sequence"]===void 0&&(m="Original-Sequence")||t["\
Delivery-Count"]===void 0&&(m="Delivery-Count"))return s.errors=[{instancePath:e,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let w=r;for(let c in t)if(!I.call(x.properties,
c))return s.errors=[{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;if(w===r){if(t["Event-Type"]!==void 0){let c=t["Event-Type"],l=r;if(r===
l)if(typeof c=="string"){if(n(c)>100)return s.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(n(c)<1)return s.
errors=[{instancePath:e+"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/Event-Type",schemaPath:"#/p\
roperties/Event-Type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===r}else var a=!0;
if(a){if(t["Schema-Version"]!==void 0){let l=t["Schema-Version"],v=r;if(r===v)if(typeof l=="string"){if(n(l)>30)return s.
errors=[{instancePath:e+"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLength",keyword:"maxLength",params:{
limit:30},message:"must NOT have more than 30 characters"}],!1;if(!T.test(l))return s.errors=[{instancePath:e+"/Schema-V\
ersion",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},
message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return s.errors=[{instancePath:e+"/Schema-Version",schemaPath:"\
#/properties/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===r}else var a=!0;
if(a){if(t["Dead-Letter-Reason"]!==void 0){let v=t["Dead-Letter-Reason"],f=r;if(typeof v!="string")return s.errors=[{instancePath:e+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(v==="schema-invalid"||v==="non-retryable"||v==="max-deliver"))return s.errors=[{instancePath:e+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/enum",keyword:"enum",params:{allowedValues:x.properties["\
Dead-Letter-Reason"].enum},message:"must be equal to one of the allowed values"}],!1;var a=f===r}else var a=!0;if(a){if(t["\
Dead-Letter-Detail"]!==void 0){let f=t["Dead-Letter-Detail"],d=r;if(r===d)if(typeof f=="string"){if(n(f)>500)return s.errors=
[{instancePath:e+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"}],!1}else return s.errors=[{instancePath:e+"/Dead-Letter-Det\
ail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=d===r}else var a=!0;if(a){if(t["Dead-Letter-Path"]!==void 0){let d=t["Dead-Letter-Path"],g=r;if(r===g)if(typeof d==
"string"){if(n(d)>500)return s.errors=[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/max\
Length",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return s.errors=
[{instancePath:e+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=g===r}else var a=!0;if(a){if(t["Original-Subject"]!==void 0){let g=t["Original-Subje\
ct"],p=r;if(r===p)if(typeof g=="string"){if(n(g)>1e3)return s.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/\
properties/Original-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 char\
acters"}],!1;if(n(g)<1)return s.errors=[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=
[{instancePath:e+"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=p===r}else var a=!0;if(a){if(t["Original-Stream"]!==void 0){let p=t["Original-Stream"],
o=r;if(r===o)if(typeof p=="string"){if(n(p)>255)return s.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/proper\
ties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(n(p)<1)return s.errors=[{instancePath:e+"/Original-Stream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"\
/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var a=o===r}else var a=!0;if(a){if(t["Original-Sequence"]!==void 0){let o=t["Original-Sequence"],h=r;if(r===
h)if(typeof o=="string"){if(n(o)>20)return s.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Origi\
nal-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(n(
o)<1)return s.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!S.test(o))return s.errors=[{instancePath:e+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return s.errors=[{instancePath:e+"/Original-Sequence",schemaPath:"#/properties/\
Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===r}else var a=!0;if(a){
if(t["Delivery-Count"]!==void 0){let h=t["Delivery-Count"],k=r;if(r===k)if(typeof h=="string"){if(n(h)>20)return s.errors=
[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"}],!1;if(n(h)<1)return s.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1;if(!S.test(h))return s.errors=[{instancePath:e+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return s.errors=[{instancePath:e+
"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=k===r}else var a=!0;if(a)if(t["Body-Omitted-Bytes"]!==void 0){let h=t["Body-Omitted-Bytes"],k=r;if(r===
k)if(typeof h=="string"){if(n(h)>20)return s.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body\
-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(n(
h)<1)return s.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!S.test(h))return s.errors=[{instancePath:e+
"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},
message:'must match pattern "^[0-9]+$"'}],!1}else return s.errors=[{instancePath:e+"/Body-Omitted-Bytes",schemaPath:"#/p\
roperties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=k===r}else var a=!0}}}}}}}}}}}else
return s.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return s.errors=P,r===0}s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
