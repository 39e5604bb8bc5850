// The look of the page that opens without internet; the page lets in only the style whose hash it names.

export const pageStyle = `
:root{color-scheme:light;--ink:#1b1f24;--secondary:#495057;--line:#e3e5e8;--accent:#1f5fbf;--canvas:#fafaf8}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:grid;grid-template:auto 1fr auto/300px 1fr;font:14px/20px "Inter Variable",Inter,"Segoe UI",system-ui,sans-serif;color:var(--ink);background:#fff}
header{grid-column:1/-1;padding:12px 16px;border-bottom:1px solid var(--line)}
h1{margin:0;font-size:22px;line-height:28px;font-weight:600;overflow-wrap:anywhere}
header p{margin:0;color:var(--secondary);overflow-wrap:anywhere}
header strong{color:#c92a2a;margin-right:8px;font-weight:600}
aside{display:flex;flex-direction:column;min-height:0;border-right:1px solid var(--line)}
aside label{display:block;padding:12px 16px 8px;font-weight:500}
aside input{display:block;width:100%;margin-top:4px;padding:6px 10px;font:inherit;border:1px solid #868e96;border-radius:6px}
#said{margin:0;padding:0 16px;color:var(--secondary)}
ul{margin:0;padding:0;list-style:none}
#found{flex:1;overflow:auto;padding:0 8px 12px}
li button{display:block;width:100%;padding:6px 8px;font:inherit;text-align:left;color:inherit;background:none;border:0;border-radius:6px;cursor:pointer;overflow-wrap:anywhere}
li button:hover{background:#f1f3f5}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
main{position:relative;min-width:0;min-height:0;background:var(--canvas)}
#map{display:block;width:100%;height:100%;touch-action:none;cursor:grab;user-select:none}
#map:focus-visible{outline-offset:-3px}
.nodes>g{cursor:pointer}
.aside{opacity:.25}
#card{position:absolute;top:12px;right:12px;width:300px;max-height:calc(100% - 24px);overflow:auto;padding:16px;background:#fff;border-radius:10px;box-shadow:0 2px 12px rgb(0 0 0/.14)}
#card h2:focus{outline:0}
#ties{margin:0 -8px}
#card h2{margin:0 32px 0 0;font-size:16px;line-height:24px;font-weight:600;overflow-wrap:anywhere}
#card p{margin:0 0 8px;color:var(--secondary)}
#card h3{margin:0 0 4px;font-size:13px;line-height:18px;font-weight:600}
#close{position:absolute;top:12px;right:12px}
nav{position:absolute;right:12px;bottom:12px;display:flex;gap:4px}
nav button,#close{display:grid;place-items:center;padding:0;min-width:32px;height:32px;font:inherit;font-size:16px;color:inherit;background:#fff;border:1px solid var(--line);border-radius:6px;cursor:pointer}
footer{grid-column:1/-1;padding:8px 16px;border-top:1px solid var(--line)}
footer ul{display:flex;flex-wrap:wrap;gap:4px 20px}
footer li{display:flex;align-items:center;gap:6px}
footer svg{flex:none}
@media (max-width:760px){body{grid-template:auto auto 1fr auto/1fr}aside{max-height:32vh;border-right:0;border-bottom:1px solid var(--line)}#card{width:auto;left:12px}}
`;

export const pageStyleHash = 'sha256-yRESv2lxNbzgqDH8vdZfINVmJ31x1CWMtsd7k3z0IGQ=';
