namespace MeetingBot.Archive.Sqlite;

/// <summary>Ids of what hangs on a meeting: the meeting, then the ordinal, so that a meeting's rows are one range.</summary>
internal static class RowId
{
    public const int MostOfMeeting = 1 << Bits;
    private const int Bits = 20;

    public static long Of(long meeting, int ordinal) => (meeting << Bits) | (uint)ordinal;

    public static long MeetingOf(long id) => id >> Bits;

    public static int OrdinalOf(long id) => (int)(id & (MostOfMeeting - 1));

    public static long First(long meeting) => meeting << Bits;

    public static long Last(long meeting) => (meeting << Bits) | (MostOfMeeting - 1);
}
