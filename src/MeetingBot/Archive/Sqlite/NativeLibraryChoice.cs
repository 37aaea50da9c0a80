using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Which SQLite is used. The bundle brings 3.35 of 2021, whose later fixes never reach us; a system library is kept up to date by the
/// distribution. So the newer of the two is taken, if it has FTS5, without which nothing is found.
/// </summary>
internal static class NativeLibraryChoice
{
    public const string Bundled = "e_sqlite3";
    private static IntPtr chosen;

    private static readonly string[] OfSystem = ["libsqlite3.so.0", "libsqlite3.dylib"];
    private static readonly Lazy<bool> Ready = new(Choose);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int CompileOptionUsed([MarshalAs(UnmanagedType.LPStr)] string option);

    /// <summary>Before the first connection; the choice holds for the life of the process.</summary>
    public static void Make() => _ = Ready.Value;

    private static bool Choose()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(NativeLibraryChoice).Assembly, Resolve); // RawSteps
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0); // every allocation would wait for a lock of all connections, for figures nobody reads
        return true;
    }

    // Zero leaves it to the runtime, which finds the bundled one.
    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Bundled || chosen != IntPtr.Zero)
        {
            return name == Bundled ? chosen : IntPtr.Zero;
        }

        NativeLibrary.TryLoad(name, assembly, path, out var bundled);
        foreach (var candidate in OfSystem)
        {
            if (NativeLibrary.TryLoad(candidate, out var system) && HasSearch(system) && Version(system) > Version(bundled))
            {
                return chosen = system;
            }
        }

        return chosen = bundled;
    }

    private static int Version(IntPtr library) =>
        library != IntPtr.Zero && NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var version)
            ? Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)()
            : 0;

    private static bool HasSearch(IntPtr library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_compileoption_used", out var used)
        && Marshal.GetDelegateForFunctionPointer<CompileOptionUsed>(used)("ENABLE_FTS5") != 0;
}
