package dev.truce.tck.coverage;

import dev.truce.web.ObservedConflict;

/**
 * A conflict that the application answered with.
 *
 * @param method the method of the request
 * @param route the route of the framework
 * @param status the status of the answer
 * @param code the code of the problem
 */
record ProvokedConflict(String method, String route, int status, String code) {

    static ProvokedConflict of(ObservedConflict conflict) {
        String method = conflict.method().equals("HEAD") ? "GET" : conflict.method();
        return new ProvokedConflict(
                method, conflict.route(), conflict.conflict().type().status(), conflict.code());
    }

    boolean isOf(DocumentedConflict documented) {
        return status == documented.status() && code.equals(documented.code());
    }

    @Override
    public String toString() {
        return method + " " + route + " answered " + status + " " + code;
    }
}
