export type CatalogQuery = (text: string, params: readonly unknown[]) => Promise<readonly (readonly (string | null)[])[]>
