using System.Runtime.InteropServices;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The two calls that are made once for every entry of a list, without the safety that the wrapper pays for at each of them.</summary>
internal static class RawSteps
{
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_step", CallingConvention = CallingConvention.Cdecl)]
    public static extern int Step(IntPtr statement);

    // So short that the collector may wait for it.
    [SuppressGCTransition]
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_column_int64", CallingConvention = CallingConvention.Cdecl)]
    public static extern long ColumnNumber(IntPtr statement, int column);
}
