package shop

import dev.truce.RepresentationOf

@RepresentationOf(Order::class)
data class OrderView(val number: String, val version: Long, val status: OrderStatus)
