namespace MeetingBot.Minutes.Reading;

/// <summary>Answers where a character of the text came from.</summary>
public abstract class Origins
{
    public abstract Place PlaceOf(int offset);
}
