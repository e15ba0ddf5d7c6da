// Sends the form as a POST and shows the answer beside it. Without this script the browser sends it as a GET.
"use strict";

const find = id => document.getElementById(id);
const [form, question, query, variables] = [document.forms[0], find("question"), find("query"), find("variables")];
const [result, status, answer, variablesProblem] = [find("result"), find("status"), find("answer"), find("variables-problem")];

function show(text, summary, isGood) {
  answer.textContent = text;
  status.textContent = summary;
  result.classList.toggle("failed", !isGood);
}

// Null where they are no JSON object, which is then said beside them.
function readVariables() {
  let problem = "";
  let value = {};
  try {
    value = JSON.parse(variables.value.trim() || "{}");
    if (value === null || typeof value !== "object" || Array.isArray(value))
      problem = "Variables are one JSON object: {\"id\": \"pp-14\"}";
  } catch (error) {
    problem = `This is not JSON: ${error.message}`;
  }
  variablesProblem.textContent = problem;
  variables.setAttribute("aria-invalid", String(problem !== ""));
  if (problem)
    variables.focus();
  return problem ? null : value;
}

async function ask(body) {
  const start = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept": "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const took = Math.max(1, Math.round(performance.now() - start));
  const parsed = JSON.parse(text);
  const verdict = parsed.errors ? "errors" : "no errors";
  show(JSON.stringify(parsed, null, 2), `${response.status}, ${verdict}, ${took} ms, ${text.length} characters`, !parsed.errors);
}

async function run() {
  const values = readVariables();
  if (values === null)
    return;
  status.textContent = "Running ...";
  try {
    await ask({ query: query.value, variables: values });
  } catch (error) {
    show("", `The server gave no answer: ${error.message}`, false);
  }
}

// The address /graphql/plain#2 asks the second question, and #query=%7B...%7D shows a query.
function askByAddress() {
  const given = new URLSearchParams(location.hash.slice(1)).get("query");
  if (given !== null) {
    query.value = given;
    return;
  }
  const index = Number(location.hash.slice(1)) - 1;
  if (!(index in question.options))
    return;
  question.selectedIndex = index;
  choose();
}

function choose() {
  query.value = question.value;
  variables.value = "";
  run();
}

form.addEventListener("submit", event => {
  event.preventDefault();
  run();
});
form.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  }
});
question.addEventListener("change", choose);
addEventListener("hashchange", askByAddress);
find("choice").hidden = question.options.length === 0;
find("keys").hidden = false;
result.hidden = false;
askByAddress();
