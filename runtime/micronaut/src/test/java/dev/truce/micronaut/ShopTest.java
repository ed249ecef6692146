package dev.truce.micronaut;

import dev.truce.micronaut.shop.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test against the application as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShopTest {
    private Shop shop;
    Client client;

    @BeforeAll
    void start() {
        shop = Shop.start();
        client = new Client(shop.address());
    }

    @AfterAll
    void stop() {
        shop.close();
    }
}
