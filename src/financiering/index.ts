/**
 * Who pays what when: plan, verdeelsleutel, begrotingsjaren and uitputting.
 *
 * @packageDocumentation
 */
export {};
