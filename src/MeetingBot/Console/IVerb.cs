using System.CommandLine;

namespace MeetingBot.Console;

/// <summary>One word of the command line.</summary>
internal interface IVerb
{
    Command Command();
}
