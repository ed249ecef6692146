package dev.truce.spring;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import java.util.UUID;

/** The requests that many tests send. */
record ShopClient(int port) {

    Client request(String method, String path) {
        return Client.request(port, method, path);
    }

    Answer get(String path) {
        return request("GET", path).send();
    }

    Client put(String path, int quantity) {
        return request("PUT", path).json("{'order_number':'" + UUID.randomUUID() + "','quantity':" + quantity + "}");
    }

    /** Creates an order, and returns its path. */
    String order() {
        return order(UUID.randomUUID().toString()).is(201).header("Location");
    }

    Answer order(String number) {
        return request("POST", "/orders")
                .json("{'order_number':'" + number + "','quantity':1}")
                .send();
    }

    Client booking(String room, String guest) {
        return request("POST", "/bookings").json("{'room':'" + room + "','start':'noon','guest':'" + guest + "'}");
    }
}
