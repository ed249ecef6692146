package dev.truce.spring.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Compares templates of paths, whatever their variables are called. */
final class PathShape {

    private PathShape() {}

    static String of(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** The path prefixes that the code has and the document does not: the paths of its servers. */
    static List<String> bases(OpenAPI document) {
        List<String> bases = new ArrayList<>(List.of(""));
        if (document.getServers() != null) {
            for (Server server : document.getServers()) {
                String base = base(server.getUrl());
                if (!base.isEmpty()) {
                    bases.add(base);
                }
            }
        }
        return bases;
    }

    private static String base(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null ? "" : path.replaceAll("/+$", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
