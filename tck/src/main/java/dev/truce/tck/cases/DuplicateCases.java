package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Cases 19 and 29: values that another resource has, on a create and on an update, where some stacks find them only at commit. */
final class DuplicateCases implements Topic {

    static final String EMAIL = "DUPLICATE_EMAIL";
    static final String USERNAME = "DUPLICATE_USER_USERNAME";
    static final String SKU = "DUPLICATE_PRODUCT_SKU";
    static final String NUMBER = "DUPLICATE_ORDER_NUMBER";
    static final String SLOT = "SLOT_TAKEN";

    private static final String SOURCE = "RFC 9110 §15.5.10, RFC 9457 §3";

    private final SampleApi api;

    DuplicateCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Duplicates";
    }

    @Override
    public void declare(Cases cases) {
        create(cases, Kind.USER, "username", USERNAME);
        create(cases, Kind.USER, "email", EMAIL);
        create(cases, Kind.PRODUCT, "sku", SKU);
        create(cases, Kind.ORDER, "number", NUMBER);
        cases.add("19/user-email-case", "an e-mail that differs only in case is a duplicate", SOURCE, this::otherCase);
        cases.add("19/slot", "a duplicate of several members names them all", SOURCE, this::slot);
        cases.add("19/own-value", "an update that keeps its own value is no duplicate", SOURCE, this::ownValue);
        update(cases, Kind.USER, "username", USERNAME);
        update(cases, Kind.USER, "email", EMAIL);
        update(cases, Kind.ORDER, "number", NUMBER);
    }

    private void create(Cases cases, Kind kind, String member, String code) {
        cases.add(
                "19/" + kind.wireName() + '-' + member,
                "POST with a taken value is 409 and names member and value",
                SOURCE,
                () -> {
                    Stored first = api.create(kind);
                    ObjectNode content = api.fresh(kind);
                    content.setAll(api.body(kind, member, api.value(first, member)));
                    String name = api.names().of(kind.wireName(), member);
                    api.post(kind, content)
                            .send()
                            .problem(409, code)
                            .with("fields", List.of(name))
                            .with("field", name)
                            .with("value", api.value(first, member))
                            .with("resolution", "change_value");
                });
    }

    private void update(Cases cases, Kind kind, String member, String code) {
        cases.add(
                "29/" + kind.wireName() + '-' + member, "PUT with a taken value is the rule's 409 too", SOURCE, () -> {
                    Stored first = api.create(kind);
                    Stored second = api.create(kind);
                    ObjectNode content = api.changed(second);
                    content.setAll(api.body(kind, member, api.value(first, member)));
                    String name = api.names().of(kind.wireName(), member);
                    api.put(second.uri(), content)
                            .ifMatch(second.etag())
                            .send()
                            .problem(409, code)
                            .with("fields", List.of(name))
                            .with("value", api.value(first, member));
                    api.unchanged(second);
                    api.unchanged(first);
                });
    }

    private void otherCase() {
        Stored first = api.create(Kind.USER);
        String sent = api.value(first, "email").toUpperCase(Locale.ROOT);
        ObjectNode content = api.fresh(Kind.USER);
        content.setAll(api.body(Kind.USER, "email", sent));
        api.post(Kind.USER, content).send().problem(409, EMAIL).with("value", sent);
    }

    private void slot() {
        Stored first = api.create(Kind.BOOKING);
        ObjectNode slot = api.body(Kind.BOOKING, "room", api.value(first, "room"), "start", api.value(first, "start"));
        ObjectNode content = api.fresh(Kind.BOOKING);
        content.setAll(slot);
        api.post(Kind.BOOKING, content)
                .send()
                .problem(409, SLOT)
                .withAll(
                        "fields",
                        List.of(api.names().of("booking", "room"), api.names().of("booking", "start")))
                .with("values", slot)
                .with("resolution", "change_value")
                .without("field", "value");
    }

    private void ownValue() {
        Stored user = api.create(Kind.USER);
        ObjectNode content =
                api.body(Kind.USER, "username", api.value(user, "username"), "email", api.value(user, "email"));
        api.put(user.uri(), content).ifMatch(user.etag()).send().is(200);
    }
}
