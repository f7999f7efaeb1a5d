-- Tables brought in from files: a draft with its rows, written in one go and taken back in one.
CREATE TABLE "imports" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sheet" TEXT,
    "heads" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "by_name" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "receipt" JSONB,
    "undo" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "imports_pkey" PRIMARY KEY ("network_id","id")
);

CREATE TABLE "import_rows" (
    "network_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "mended" JSONB NOT NULL DEFAULT '{}',
    "refused" JSONB,

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("network_id","import_id","number")
);

ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_network_id_import_id_fkey" FOREIGN KEY ("network_id", "import_id") REFERENCES "imports"("network_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
alter table imports add foreign key (network_id) references networks (id) on delete restrict;
alter table import_rows add foreign key (network_id) references networks (id) on delete restrict;

call app.wall_owned('imports', 'network', 'network_id');
call app.wall_owned('import_rows', 'network', 'network_id');
