package stet.support;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a reader finds things on it: by heading, label, role and visible words. */
public record Html(Document page) {
    public static Html of(Response response) {
        return new Html(Jsoup.parse(response.asString()));
    }

    public String heading() {
        return page.selectFirst("h1").text();
    }

    public String text() {
        return page.body().text();
    }

    /** The error beside a field; empty when there is none. */
    public String error(String field) {
        Element error = page.getElementById(field + "-error");
        return error == null ? "" : error.text();
    }

    /** What a field holds: typed, chosen or checked; empty when nothing is. */
    public String value(String field) {
        Element checked = page.selectFirst("input[name=" + field + "][checked]");
        if (checked != null) return checked.val();
        Element control = page.selectFirst("[name=" + field + "]:not([type=radio]):not([type=checkbox])");
        if (control == null) return "";
        if (!control.tagName().equals("select")) return control.val();
        Element chosen = control.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }

    public boolean has(String selector) {
        return page.selectFirst(selector) != null;
    }
}
