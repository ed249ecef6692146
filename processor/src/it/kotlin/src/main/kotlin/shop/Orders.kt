package shop

import dev.truce.Guarded
import dev.truce.runtime.IfMatch
import java.util.UUID
import java.util.concurrent.ConcurrentHashMap

class Orders {
    private val orders = ConcurrentHashMap<UUID, Order>()

    @Guarded(Order::class, method = "POST", path = "/orders")
    fun create(number: String): Order {
        if (orders.values.any { it.number == number }) {
            throw OrderGuard.duplicateNumber(number).toException()
        }
        val order = Order(UUID.randomUUID(), number, 1, OrderStatus.PENDING)
        orders[order.id] = order
        return order
    }

    @Guarded(Order::class, transition = ["ship"], method = "POST", path = "/orders/{id}/ship")
    fun ship(id: UUID, ifMatch: IfMatch): Order =
        orders.computeIfPresent(id) { _, order ->
            OrderGuard.checkVersion(ifMatch, order)
            order.copy(status = OrderGuard.ship(order), version = order.version + 1)
        }!!
}
