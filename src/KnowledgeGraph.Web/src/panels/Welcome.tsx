import type { JSX } from "preact";
import { select } from "../page/arranging.js";
import { askQuestion, questions } from "../page/asking.js";

/** What stands in the panel while nothing is selected. */
export const Welcome = (): JSX.Element => (
  <>
    <h2>Every line has its sentence</h2>
    <p>A graph of conferences of the International Telecommunication Union, of the people and nations that took part, and of the texts
      that they adopted. Click a line to read what it rests on, or a node to see all that is known of it.</p>
    <h3>Questions to begin with</h3>
    <ul class="questions">
      <li><button type="button" onClick={() => select(["mh370-loss|res-185"])}>What came of the loss of Flight MH370?</button></li>
      <li><button type="button" onClick={() => select(["pp-14"])}>How big was the conference in Busan, and do the sources agree?</button></li>
      {questions.map((question) => <li key={question.title}><button type="button" onClick={() => void askQuestion(question)}>{question.title}</button></li>)}
    </ul>
  </>
);
