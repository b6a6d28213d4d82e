# Letters for all rows of a table.
batch-in-rows = { $message }: in { $rows }
