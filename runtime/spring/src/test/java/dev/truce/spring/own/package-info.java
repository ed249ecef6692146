/** What an application may bring beside the starter. */
package dev.truce.spring.own;
