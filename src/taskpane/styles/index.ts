import "./base.css";
import "./header.css";
import "./list.css";
import "./card.css";
import "./views.css";
