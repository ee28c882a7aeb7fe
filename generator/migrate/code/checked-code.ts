import { posix } from "node:path";
import { Project, type ResolutionHostFactory, ts } from "ts-morph";
import { slashed } from "./package-folders.js";
import { moduleOfFile, moduleOfSpecifier, type PackageImports } from "./package-imports.js";

/** A package that stands only in memory, for the files that import it. */
export interface MountedPackage {
  /** Folder that is on no disk. */
  readonly root: string;
  /** Its modules by their path in the package, such as `src/index.ts`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The maker's code as the compiler sees it with a package. */
export interface CodeSetting {
  readonly compilerOptions: ts.CompilerOptions;
  /** Declarations that the files use without importing them. */
  readonly ambient: readonly string[];
  readonly imports: PackageImports;
}

export interface FoundError {
  readonly diagnostic: ts.Diagnostic;
  /** Whether the file cannot even be parsed. */
  readonly isSyntax: boolean;
}

/** The maker's files, checked against one revision of the package. Nothing is written. */
export class CheckedCode {
  readonly #project: Project;
  readonly #paths: readonly string[];

  constructor(
    texts: ReadonlyMap<string, string>,
    mounted: MountedPackage,
    { compilerOptions, ambient, imports }: CodeSetting,
  ) {
    this.#project = new Project({
      compilerOptions: { ...compilerOptions, ...forced },
      skipAddingFilesFromTsConfig: true,
      skipFileDependencyResolution: true,
      resolutionHost: resolution(mounted, imports),
    });
    for (const [path, text] of mounted.files) {
      this.#project.createSourceFile(`${mounted.root}/${path}`, text);
    }
    for (const path of ambient) this.#project.addSourceFileAtPathIfExists(path);
    this.#paths = [...texts.keys()];
    this.replace(texts);
  }

  /** Puts other texts in the place of those of the files. */
  replace(texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) {
      this.#project.createSourceFile(path, text, { overwrite: true });
    }
  }

  get checker(): ts.TypeChecker {
    return this.#project.getTypeChecker().compilerObject;
  }

  file(path: string): ts.SourceFile {
    return this.#project.getSourceFileOrThrow(path).compilerNode;
  }

  /** The errors of the files, those of their syntax included. */
  errors(): readonly FoundError[] {
    const program = this.#project.getProgram().compilerObject;
    const errors = this.#paths.flatMap((path) => {
      const file = program.getSourceFile(path);
      const found = (diagnostics: readonly ts.Diagnostic[], isSyntax: boolean) =>
        diagnostics.map((diagnostic) => ({ diagnostic, isSyntax }));
      return [
        ...found(program.getSyntacticDiagnostics(file), true),
        ...found(program.getSemanticDiagnostics(file), false),
      ];
    });
    return errors.filter(({ diagnostic }) => diagnostic.category === ts.DiagnosticCategory.Error);
  }
}

/** What is only looked at needs no output, and declarations of others are not the maker's. */
const forced: ts.CompilerOptions = {
  noEmit: true,
  skipLibCheck: true,
  composite: false,
  incremental: false,
  declaration: false,
  // The packages are in no folder of the maker's.
  rootDir: "/",
  noUnusedLocals: false,
  noUnusedParameters: false,
};

function resolution(mounted: MountedPackage, imports: PackageImports): ResolutionHostFactory {
  const fileOf = (module: string): ts.ResolvedModule | undefined =>
    mounted.files.has(`src/${module}.ts`)
      ? { resolvedFileName: `${mounted.root}/src/${module}.ts`, isExternalLibraryImport: false }
      : undefined;
  return (host, getOptions) => ({
    resolveModuleNames: (specifiers, containingFile) =>
      specifiers.map((specifier) => {
        const inside = `${mounted.root}/src/`;
        if (slashed(containingFile).startsWith(inside)) {
          const path = posix.resolve(posix.dirname(containingFile), specifier);
          return fileOf(path.slice(inside.length).replace(/\.js$/, ""));
        }
        const module = moduleOfSpecifier(specifier, containingFile, imports);
        if (module !== null) return fileOf(module);
        const found = ts.resolveModuleName(specifier, containingFile, getOptions(), host);
        const target = found.resolvedModule;
        const linked =
          target === undefined ? null : moduleOfFile(target.resolvedFileName, imports.folders);
        return linked === null ? target : fileOf(linked);
      }),
  });
}
