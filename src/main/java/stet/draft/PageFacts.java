package stet.draft;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article to machines, the most telling first: schema.org, Open Graph, meta, then its elements. */
final class PageFacts {
    private final Document page;

    PageFacts(Document page) {
        this.page = page;
    }

    /** True where it says that its article is not for everybody. */
    boolean tell(Particulars particulars) {
        boolean isWalled = JsonLd.tell(page, particulars);
        titles(particulars);
        meta("og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title")
                .forEach(particulars::publisher);
        page.select("link[rel=canonical]").forEach(link -> particulars.url(link.attr("href")));
        meta("og:url", "twitter:url").forEach(particulars::url);
        meta(
                        "author",
                        "byl",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "citation_author",
                        "article:author",
                        "og:article:author")
                .filter(name -> !name.startsWith("http"))
                .forEach(particulars::byline);
        elements("[rel=author], [itemprop~=author] [itemprop=name], [itemprop~=author], .byline, .author", particulars);
        dates(particulars);
        languages(particulars);
        meta("original-source", "syndication-source").forEach(particulars::statedOrigin);
        return isWalled;
    }

    private void titles(Particulars particulars) {
        meta("og:title", "twitter:title", "dc.title", "citation_title").forEach(particulars::title);
        String title = Blanks.collapsed(page.title());
        page.select("h1, h2").stream()
                .map(heading -> Blanks.collapsed(heading.text()))
                .filter(heading -> heading.length() > 3 && title.startsWith(heading))
                .forEach(particulars::title);
        particulars.title(title);
        page.select("h1").forEach(heading -> particulars.title(heading.text()));
    }

    private void dates(Particulars particulars) {
        meta(
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.date",
                        "dc.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "date",
                        "citation_publication_date")
                .forEach(date -> particulars.publishedOn(PageDates.read(date.replace('/', '-'))));
        page.select(
                        "[itemprop~=datePublished], time[pubdate], article time[datetime], header time[datetime], time[datetime], [class*=published][title]")
                .forEach(time -> {
                    for (String value :
                            new String[] {time.attr("datetime"), time.attr("content"), time.attr("title"), time.text()
                            }) {
                        particulars.publishedOn(PageDates.read(value));
                    }
                });
    }

    private void languages(Particulars particulars) {
        Element html = page.selectFirst("html");
        if (html != null) particulars.language(html.attr("lang"));
        if (html != null) particulars.language(html.attr("xml:lang"));
        meta("content-language", "language", "og:locale", "dc.language").forEach(particulars::language);
        page.select("article[lang], main[lang], body[lang]").forEach(part -> particulars.language(part.attr("lang")));
    }

    private void elements(String names, Particulars particulars) {
        for (Element name : page.select(names)) {
            String words = Blanks.collapsed(name.hasAttr("content") ? name.attr("content") : name.text());
            if (words.length() > 2 && words.length() <= 120) particulars.byline(words);
        }
    }

    /** The contents of all meta elements of these names, in the order of the names. */
    private java.util.stream.Stream<String> meta(String... names) {
        return java.util.Arrays.stream(names)
                .flatMap(name -> page.select("meta").stream()
                        .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("name"))
                                || name.equalsIgnoreCase(meta.attr("itemprop"))
                                || name.equalsIgnoreCase(meta.attr("http-equiv")))
                        .map(meta -> meta.attr("content")));
    }
}
