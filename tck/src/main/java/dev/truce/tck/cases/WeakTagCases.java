package dev.truce.tck.cases;

import dev.truce.tck.http.EntityTags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases 4 and 4b: entity tags that something between client and server has changed. */
final class WeakTagCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.1, §8.8.3.2";
    private static final String NONE_MATCH = "RFC 9110 §13.1.2, §8.8.3.2";
    private static final List<String> SUFFIXES = List.of("-gzip", "--gzip", "-br");

    private final SampleApi api;
    private final @Nullable SampleApi weakened;

    WeakTagCases(SampleApi api, @Nullable SampleApi weakened) {
        this.api = api;
        this.weakened = weakened;
    }

    @Override
    public String title() {
        return "Weakened entity tags";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add(
                    "4" + row, "If-Match never matches a weak tag, and the problem says so", SOURCE, () -> weak(kind));
            declareAccepted(cases, kind);
        }
    }

    private void declareAccepted(Cases cases, Kind kind) {
        String id = "4b/" + kind.wireName();
        String writes = "a server that accepts weakened tags lets them through";
        String reads = "a server that accepts weakened tags finds them in If-None-Match";
        SampleApi server = weakened;
        if (server == null) {
            String reason = "needs a server with accept-weakened: weakenedBaseUri() names none";
            cases.notRun(id, writes, SOURCE, reason);
            cases.notRun(id + "-none-match", reads, NONE_MATCH, reason);
        } else {
            cases.add(id, writes, SOURCE, () -> accepted(server, kind));
            cases.add(id + "-none-match", reads, NONE_MATCH, () -> excluded(server, kind));
        }
    }

    private void weak(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored)
                .ifMatch(EntityTags.weakened(stored.etag()))
                .send()
                .problem(412, kind.preconditionFailed())
                .withCurrentTag(stored.etag())
                .detailSays("weak")
                .detailSays("compress|prox");
        api.unchanged(stored);
        for (String suffix : SUFFIXES) {
            api.update(stored)
                    .ifMatch(EntityTags.suffixed(stored.etag(), suffix))
                    .send()
                    .problem(412, kind.preconditionFailed());
        }
        api.unchanged(stored);
    }

    private static void accepted(SampleApi server, Kind kind) {
        Stored stored = server.create(kind);
        server.update(stored).ifMatch(EntityTags.weakened(stored.etag())).send().isDone();
        for (String suffix : SUFFIXES) {
            Stored now = server.read(stored);
            server.update(now)
                    .ifMatch(EntityTags.suffixed(now.etag(), suffix))
                    .send()
                    .isDone();
        }
        Stored now = server.updated(server.read(stored));
        server.update(now).ifMatch(EntityTags.weakened(stored.etag())).send().problem(412, kind.preconditionFailed());
        server.unchanged(now);
    }

    private static void excluded(SampleApi server, Kind kind) {
        Stored stored = server.create(kind);
        for (String suffix : SUFFIXES) {
            String header = "\"other\", " + EntityTags.suffixed(stored.etag(), suffix);
            server.get(stored.uri()).ifNoneMatch(header).send().is(304);
            server.head(stored.uri()).ifNoneMatch(header).send().is(304);
            server.update(stored)
                    .ifMatch(stored.etag())
                    .ifNoneMatch(header)
                    .send()
                    .problem(412, kind.preconditionFailed());
        }
        server.unchanged(stored);
        Stored now = server.updated(stored);
        server.get(now.uri())
                .ifNoneMatch(EntityTags.suffixed(stored.etag(), SUFFIXES.get(0)))
                .send()
                .is(200);
    }
}
