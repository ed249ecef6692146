package dev.truce.tck.http;

import java.util.Map;

/** The JSON names of a server's members: the sample API's own, unless the server says otherwise. */
public final class Names {

    private final Map<String, String> renamed;

    /**
     * Creates the names of a server.
     *
     * @param renamed JSON names by {@code resource.member}, for example {@code profile.displayName}; a problem's own members are those
     *     of the resource {@code problem}
     */
    public Names(Map<String, String> renamed) {
        this.renamed = Map.copyOf(renamed);
    }

    /**
     * Returns the JSON name of a member.
     *
     * @param resource the resource's name, or {@code problem}
     * @param member the member's name in the sample API
     * @return its name on this server
     */
    public String of(String resource, String member) {
        return renamed.getOrDefault(resource + '.' + member, member);
    }

    String ofProblem(String member) {
        return of("problem", member);
    }
}
