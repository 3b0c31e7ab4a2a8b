package stet.web;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import stet.support.Html;

/** A form as a browser finds it on a page: what its fields hold, and what stands beside them. */
record DrawnForm(Html page, FormElement form) {
    /** The form with these fields; one without any is known by where it is sent. */
    static DrawnForm on(Response response, String path, Set<String> fields) {
        Html page = Html.of(response);
        return page.page().select("main form[method=post]").forms().stream()
                .filter(form -> fields.isEmpty()
                        ? form.attr("action").startsWith(path + "?")
                        : fields.stream().allMatch(name -> !controls(form, name).isEmpty()))
                .findFirst()
                .map(form -> new DrawnForm(page, form))
                .orElseThrow(() -> new AssertionError("No form " + path + " with " + fields + " on: " + page.text()));
    }

    /** What a browser would send, fields of one name in their order. */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.formData()
                .forEach(field -> fields.computeIfAbsent(field.key(), name -> new ArrayList<>())
                        .add(field.value()));
        return fields;
    }

    Set<String> hidden() {
        return form.select("input[type=hidden][name]").eachAttr("name").stream().collect(Collectors.toSet());
    }

    /** Whether its sender may put any words into a field, right or wrong. */
    boolean isText(String field) {
        return controls(form, field).stream()
                .allMatch(one -> one.is("textarea, input:not([type=radio],[type=checkbox])"));
    }

    /** The error beside a field, tied to it for those who do not see where it stands; empty where there is none. */
    String error(String field) {
        Element error = form.getElementById(field + "-error");
        boolean tied = controls(form, field).stream()
                .anyMatch(
                        one -> describes(one, field) || one.parents().stream().anyMatch(box -> describes(box, field)));
        boolean listed = page.has(".errors a[href=#" + field + "]") && form.getElementById(field) != null;
        return error == null || !tied || !listed ? "" : error.text();
    }

    Response send(RequestSpecification sender, Map<String, List<String>> fields) {
        return sender.formParams(fields).post(form.attr("action"));
    }

    private static List<Element> controls(Element form, String name) {
        return form.select("input, select, textarea").stream()
                .filter(one -> one.attr("name").equals(name))
                .toList();
    }

    private static boolean describes(Element element, String field) {
        return List.of(element.attr("aria-describedby").split(" ")).contains(field + "-error");
    }
}
