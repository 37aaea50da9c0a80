using System.Runtime.InteropServices;
using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>One row of many, read where it lies: good until the next.</summary>
internal readonly struct RawRow(IntPtr statement)
{
    public bool IsNull(int column) => RawSteps.ColumnType(statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => RawSteps.ColumnNumber(statement, column);

    public int Small(int column) => (int)RawSteps.ColumnNumber(statement, column);

    public string String(int column) => Text(column) ?? throw new InvalidOperationException($"Column {column} is null.");

    public string? Text(int column) =>
        IsNull(column) ? null
        : RawSteps.ColumnBytes(statement, column) is var bytes && bytes == IntPtr.Zero ? "" // SQLite has no place for what has no length
        : Marshal.PtrToStringUTF8(bytes, RawSteps.ColumnLength(statement, column));

    /// <summary>Numbers joined by blanks; none where there is nothing.</summary>
    public IReadOnlyList<int> Numbers(int column) => RowReading.Numbers(Text(column));
}
