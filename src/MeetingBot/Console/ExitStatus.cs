namespace MeetingBot.Console;

/// <summary>What the shell is told when a verb ends.</summary>
internal static class ExitStatus
{
    public const int Well = 0;

    /// <summary>The verb did its work and something was wrong: a file could not be read, a folder has findings.</summary>
    public const int Wrong = 1;

    /// <summary>The verb could not start: wrong arguments, wrong settings, a folder that is not there.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells count it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
