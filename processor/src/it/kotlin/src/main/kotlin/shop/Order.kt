package shop

import dev.truce.StateTransitions
import dev.truce.Transition
import dev.truce.Unique
import dev.truce.Versioned
import java.util.UUID

enum class OrderStatus { PENDING, SHIPPED, DELIVERED }

data class Order(
    val id: UUID,
    @field:Unique val number: String,
    @field:Versioned val version: Long,
    @field:StateTransitions(
        initial = ["PENDING"],
        terminal = ["DELIVERED"],
        value = [
            Transition(name = "ship", from = ["PENDING"], to = "SHIPPED"),
            Transition(name = "deliver", from = ["SHIPPED"], to = "DELIVERED"),
        ],
    )
    val status: OrderStatus,
)
