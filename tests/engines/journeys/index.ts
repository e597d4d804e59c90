import './elsewhere';
import './looks';
import './making';
import './pictures';
import './reading';
import './widths';
