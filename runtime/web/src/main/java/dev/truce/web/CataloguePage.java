package dev.truce.web;

import java.util.List;

/** The entries as a page for people. */
final class CataloguePage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Problems</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            section { border-top: 1px solid #ccc; padding: 1rem 0; }
            dl { display: grid; grid-template-columns: 8rem 1fr; gap: .25rem 1rem; margin: 0; }
            dt { color: #555; } dd { margin: 0; } code { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Problems</h1>
            """;

    private CataloguePage() {}

    static String of(List<CatalogueEntry> entries, String contextPath) {
        StringBuilder page = new StringBuilder(HEAD);
        for (CatalogueEntry entry : entries) {
            page.append("<section>\n<dl>\n");
            entry.members(contextPath)
                    .forEach((name, value) -> page.append("<dt>")
                            .append(name)
                            .append("</dt><dd>")
                            .append(name.equals("type") ? link(String.valueOf(value)) : text(value))
                            .append("</dd>\n"));
            page.append("</dl>\n</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String link(String uri) {
        return "<a href=\"" + text(uri) + "\"><code>" + text(uri) + "</code></a>";
    }
}
