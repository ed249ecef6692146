package shop;

import dev.truce.Guarded;
import dev.truce.Operation;

abstract class Endpoints {

    @Guarded(value = User.class, method = "POST", path = "/users")
    abstract User createUser(User user);

    @Guarded(value = User.class, method = "GET", path = "/users/{id}")
    abstract User readUser(String id);

    @Guarded(value = User.class, method = "PUT", path = "/users/{id}")
    abstract User updateUser(String id);

    @Guarded(value = User.class, method = "DELETE", path = "/users/{id}")
    abstract void deleteUser(String id);

    @Guarded(value = Profile.class, method = "GET", path = "/profiles/{username}")
    abstract Profile readProfile(String username);

    @Guarded(value = Profile.class, method = "PUT", path = "/profiles/{username}", operation = Operation.UPSERT)
    abstract Profile putProfile(String username);

    @Guarded(value = Product.class, method = "POST", path = "/products")
    abstract Product createProduct(Product product);

    @Guarded(value = Product.class, method = "GET", path = "/products/{sku}")
    abstract Product readProduct(String sku);

    @Guarded(value = Document.class, method = "POST", path = "/documents")
    abstract Document createDocument(Document document);

    @Guarded(value = Document.class, method = "GET", path = "/documents/{id}")
    abstract Document readDocument(String id);

    @Guarded(value = Document.class, method = "PUT", path = "/documents/{id}")
    abstract Document updateDocument(String id);

    @Guarded(value = Document.class, method = "PATCH", path = "/documents/{id}")
    abstract Document patchDocument(String id);

    @Guarded(value = Document.class, method = "DELETE", path = "/documents/{id}")
    abstract void deleteDocument(String id);

    @Guarded(value = Booking.class, method = "POST", path = "/bookings")
    abstract Booking createBooking(Booking booking);

    @Guarded(value = Booking.class, method = "GET", path = "/bookings/{id}")
    abstract Booking readBooking(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders")
    abstract Order createOrder(Order order);

    @Guarded(value = Order.class, method = "GET", path = "/orders", operation = Operation.LIST)
    abstract Object listOrders(String number);

    @Guarded(value = Order.class, method = "GET", path = "/orders/{id}")
    abstract Order readOrder(String id);

    @Guarded(value = Order.class, method = "PUT", path = "/orders/{id}")
    abstract Order updateOrder(String id);

    @Guarded(value = Order.class, method = "DELETE", path = "/orders/{id}")
    abstract void deleteOrder(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/process", transition = "process")
    abstract Order process(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/ship", transition = "ship")
    abstract Order ship(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/deliver", transition = "deliver")
    abstract Order deliver(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/cancel", transition = "cancel")
    abstract Order cancel(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/return", transition = "return")
    abstract Order giveBack(String id);

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/archive", transition = "archive")
    abstract Order archive(String id);
}
