using System.Runtime.InteropServices;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The calls that are made for every entry of a list or every column of many rows, without the safety that the wrapper pays for at each of them.</summary>
internal static class RawSteps
{
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_step", CallingConvention = CallingConvention.Cdecl)]
    public static extern int Step(IntPtr statement);

    // These are so short that the collector may wait for them.
    [SuppressGCTransition]
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_column_int64", CallingConvention = CallingConvention.Cdecl)]
    public static extern long ColumnNumber(IntPtr statement, int column);

    [SuppressGCTransition]
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_column_type", CallingConvention = CallingConvention.Cdecl)]
    public static extern int ColumnType(IntPtr statement, int column);

    /// <summary>Of a text its bytes where they lie; as a text SQLite would first copy them, to put a zero behind.</summary>
    [SuppressGCTransition]
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_column_blob", CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr ColumnBytes(IntPtr statement, int column);

    [SuppressGCTransition]
    [DllImport(NativeLibraryChoice.Bundled, EntryPoint = "sqlite3_column_bytes", CallingConvention = CallingConvention.Cdecl)]
    public static extern int ColumnLength(IntPtr statement, int column);
}
