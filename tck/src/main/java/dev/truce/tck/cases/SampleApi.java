package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Json;
import dev.truce.tck.http.Names;
import dev.truce.tck.http.Wire;
import java.net.URI;

/** The sample API as a client sees it: requests on its resources, and resources to try things on. */
public final class SampleApi {

    private final Wire wire;
    private final Names names;
    private final Unique unique = new Unique();

    /**
     * Creates a client.
     *
     * @param wire the way to the server
     * @param names the server's JSON names
     */
    public SampleApi(Wire wire, Names names) {
        this.wire = wire;
        this.names = names;
    }

    Wire wire() {
        return wire;
    }

    Names names() {
        return names;
    }

    URI uri(String path) {
        return wire.uri(path);
    }

    Call get(URI target) {
        return wire.call("GET", target);
    }

    Call head(URI target) {
        return wire.call("HEAD", target);
    }

    Call put(URI target, ObjectNode content) {
        return wire.call("PUT", target).json(content);
    }

    Call patch(URI target, ObjectNode content) {
        return wire.call("PATCH", target).json(content);
    }

    Call delete(URI target) {
        return wire.call("DELETE", target);
    }

    Call post(URI target, ObjectNode content) {
        return wire.call("POST", target).json(content);
    }

    Call post(Kind kind, ObjectNode content) {
        return post(uri(kind.path()), content);
    }

    /** The request that fires a transition. */
    Call fire(Stored order, String transition) {
        return wire.call("POST", URI.create(order.uri() + "/" + transition));
    }

    /** The request that adds a subscription to a user. */
    Call subscribe(URI user) {
        return post(URI.create(user + "/subscriptions"), Json.object());
    }

    /** A change that is legal, without a precondition yet. */
    Call update(Stored stored) {
        return put(stored.uri(), changed(stored));
    }

    String unique(String stem) {
        return unique.value(stem);
    }

    String email() {
        return unique("mail") + "@example.org";
    }

    /** Writes an object of a resource: names of the sample API and their values, in turn. */
    ObjectNode body(Kind kind, Object... namesAndValues) {
        ObjectNode body = Json.object();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.set(names.of(kind.wireName(), (String) namesAndValues[i]), Json.of(namesAndValues[i + 1]));
        }
        return body;
    }

    /** Returns a member of a representation as text. */
    String value(Kind kind, ObjectNode representation, String member) {
        return representation.path(names.of(kind.wireName(), member)).asText();
    }

    String value(Stored stored, String member) {
        return value(stored.kind(), stored.json(), member);
    }

    /** The content of a create that conflicts with nothing. */
    ObjectNode fresh(Kind kind) {
        return switch (kind) {
            case USER -> body(kind, "username", unique("user"), "email", email());
            case PROFILE -> body(kind, "username", unique("profile"), "displayName", unique("Name"));
            case PRODUCT -> body(kind, "sku", unique("sku"), "name", "Lamp", "price", 12.5);
            case DOCUMENT -> body(kind, "title", "Plan", "content", unique("text"));
            case ORDER -> body(kind, "number", unique("number"), "customer", "Ada", "quantity", 1);
            case BOOKING -> body(kind, "room", unique("room"), "start", "2031-05-01T10:00:00Z", "guest", "Ada");
        };
    }

    /** The content of a PUT to a target where nothing is yet. */
    ObjectNode freshAt(Kind kind, URI target) {
        ObjectNode content = fresh(kind);
        if (kind == Kind.PROFILE) {
            String path = target.getPath();
            content.setAll(body(kind, "username", path.substring(path.lastIndexOf('/') + 1)));
        }
        return content;
    }

    /** The content of a PUT that changes one member to a value that was never there. */
    ObjectNode changed(Stored stored) {
        Kind kind = stored.kind();
        return switch (kind) {
            case USER -> body(kind, "username", value(stored, "username"), "email", email());
            case PROFILE -> body(kind, "username", value(stored, "username"), "displayName", unique("Name"));
            case DOCUMENT -> body(kind, "title", "Plan", "content", unique("text"));
            case ORDER -> orderWith(stored, "customer", unique("Customer"));
            case PRODUCT, BOOKING -> throw new IllegalArgumentException(kind + " cannot be changed");
        };
    }

    /** The content of a PUT that sets one member of an order and leaves the others. */
    ObjectNode orderWith(Stored order, String member, Object value) {
        ObjectNode body = body(
                Kind.ORDER,
                "number",
                value(order, "number"),
                "customer",
                value(order, "customer"),
                "quantity",
                order.json().path(names.of("order", "quantity")).asInt());
        body.setAll(body(Kind.ORDER, member, value));
        return body;
    }

    /** Creates a resource and reads where it is. */
    Stored create(Kind kind) {
        ObjectNode content = fresh(kind);
        if (kind == Kind.PROFILE) {
            URI target = uri(kind.path() + '/' + value(kind, content, "username"));
            return stored(
                    kind, target, put(target, content).ifNoneMatch("*").send().is(201));
        }
        return created(kind, post(kind, content).send());
    }

    /** Reads the answer of a create with POST. */
    Stored created(Kind kind, Answer answer) {
        return stored(kind, wire.resolve(answer.is(201).requiredHeader("Location")), answer);
    }

    /** Changes a resource, as a client that has just read it. */
    Stored updated(Stored stored) {
        return stored(
                stored.kind(),
                stored.uri(),
                update(stored).ifMatch(stored.etag()).send().is(200));
    }

    /** Reads a resource again. */
    Stored read(Stored stored) {
        return stored(stored.kind(), stored.uri(), get(stored.uri()).send().is(200));
    }

    /** Demands that nothing was written. */
    void unchanged(Stored stored) {
        Answer now = get(stored.uri()).send().is(200);
        now.check(
                now.object().equals(stored.json())
                        && now.header("ETag").orElse("").equals(stored.etag()),
                "expected the stored resource to be unchanged: " + stored.json() + ", ETag " + stored.etag());
    }

    /** Demands that the resource is gone. */
    void gone(URI target) {
        get(target).send().problem(404);
    }

    /** Returns where no resource is, or is any more. */
    URI missing(Kind kind) {
        return switch (kind) {
            case PROFILE, PRODUCT -> uri(kind.path() + '/' + unique("nothing"));
            case ORDER -> deleted(Orders.in(this, "CANCELLED"));
            default -> deleted(create(kind));
        };
    }

    private URI deleted(Stored stored) {
        delete(stored.uri()).ifMatch(stored.etag()).send().is(204);
        return stored.uri();
    }

    /** Reads a representation out of an answer. */
    Stored stored(Kind kind, URI uri, Answer answer) {
        return new Stored(kind, uri, Kind.VERSIONED.contains(kind) ? answer.etag() : "", answer.object());
    }
}
